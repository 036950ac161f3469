import { type CarrierTable, codeTable, withoutZeros } from './carrier-word.ts';

/** DHL eCommerce: the published numeric event codes. */
export const DHL_ECOMMERCE: CarrierTable = {
  carrier: 'DHL eCommerce',
  fold: withoutZeros,
  codes: codeTable([
    {
      codes: '109 128 129 134 135 235 238 400 445',
      state: 'label_created',
      actionBy: 'shop',
      says: 'announced; DHL does not have it yet',
    },
    { codes: '101', state: 'label_voided', actionBy: 'shop', says: 'the shipment was cancelled' },
    { codes: '100 115 130 211 461', state: 'handed_over', actionBy: 'nobody', says: 'DHL has it' },
    {
      codes:
        '104 106 110 113 114 116 120 125 132 150 155 156 200 220 229 300 350 359 360 361 365 371 399 401 402 431 451 454 456 462 470 472 473 477 478 481 482 483 494 515 517 518 521 525 528 529 530 531 532 534 539 541 542 543 545 547 548 557 561 562 566 567 568 574 575 576 577 579 637 805',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way with DHL',
    },
    {
      codes: '50 468 479 480 499 505 510 511 520 523 524 526 535 536 537 538 540 589 590 642',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'with the local post for the last mile',
      lastOfTracking: true,
    },
    {
      codes: '533 549',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'with the local post, delivery soon; no more scans come',
      lastOfTracking: true,
    },
    {
      codes: '441 443 447 453 463 501 506 507 508 509',
      state: 'customs',
      actionBy: 'carrier',
      says: 'with customs',
    },
    {
      codes: '241 442 449 452 464 502 504',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'through customs',
    },
    { codes: '448', state: 'action_needed', actionBy: 'shop', says: 'customs cannot clear it' },
    { codes: '240 242 503 588', state: 'action_needed', actionBy: 'customer', says: 'duties must be paid' },
    {
      codes: '312 358 450 546 592 593 594 640 641 644 670 671',
      state: 'delayed',
      actionBy: 'carrier',
      says: 'late, held or sent the wrong way',
    },
    { codes: '581 609 616', state: 'delayed', actionBy: 'carrier', says: 'a later delivery day was set' },
    {
      codes: '544 558 580 583 597 598',
      state: 'out_for_delivery',
      actionBy: 'nobody',
      says: 'out for delivery',
    },
    {
      codes: '550 551 552 553 554 555 556 563 564 571 595 596 605 612 613 614 615 629 638 639 651 665',
      state: 'attempted',
      actionBy: 'customer',
      says: 'a delivery was tried; a card may say what to do',
    },
    {
      codes: '469 522 560 565 570 585 599 601',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'waiting to be collected',
    },
    {
      codes: '572 600 607 621 652 653 654 655 658 659',
      state: 'delivered',
      actionBy: 'nobody',
      says: 'delivered',
    },
    {
      codes: '606 656 657',
      state: 'delivered_elsewhere',
      actionBy: 'customer',
      says: 'left with a neighbour, a desk or an agent',
    },
    {
      codes: '582 631 632 633 630 683 686 689 691 700 710 720 730 740 750 844',
      state: 'address_issue',
      actionBy: 'customer',
      says: 'something is wrong with the address',
    },
    {
      codes:
        '603 604 608 610 611 619 693 760 770 780 800 802 806 808 810 811 813 815 816 817 818 820 821 849 853 854 855 856 857 858 859 862 880 881 882 883 884 885 886 887',
      state: 'returning',
      actionBy: 'shop',
      says: 'refused, unclaimed or called back: going back to the sender',
    },
    {
      codes: '602 804 860',
      state: 'returning',
      actionBy: 'shop',
      says: 'back with the sender',
      backAtSender: true,
    },
    {
      codes: '107 108 620 623 625 626 636 650 690 809 825',
      state: 'lost_or_damaged',
      actionBy: 'shop',
      says: 'damaged, missing, destroyed or not deliverable',
    },
    { codes: '573', state: 'unknown', actionBy: 'customer', says: 'the receiver should call the carrier' },
    {
      codes: '680 699',
      state: 'unknown',
      actionBy: 'shop',
      says: 'the post office has not scanned the delivery',
    },
    {
      codes: '99 161 162 163 164 313 591 617 618 807 867 868 869 870 871 872',
      state: null,
      actionBy: 'nobody',
      says: 'a wish, a payment or a change was noted; nothing moved',
    },
  ]),
  sentences: [],
};
