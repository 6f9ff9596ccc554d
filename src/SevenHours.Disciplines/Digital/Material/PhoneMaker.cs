using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Fills a device: what its author wrote among what people write every day. Whole numbers only; the same seed, the same device.</summary>
internal sealed class PhoneMaker
{
    private const int Day = 86_400;
    private static readonly SimSpan[] Vanishing = [new(Day), new(7 * Day)];

    private readonly Device device;
    private readonly ulong seed;
    private readonly List<PhoneItem> items = [];
    private readonly List<PhoneContact> contacts = [];

    private PhoneMaker(Device device) => (this.device, seed) = (device, Luck.Mix((ulong)device.Seed + 0x5EED));

    public static PhoneContent Make(Scenario scenario, Device device)
    {
        var maker = new PhoneMaker(device);
        maker.AddressBook();
        maker.items.AddRange(device.Planted.Select(p => new PhoneItem(p, p.Contact)));
        maker.Messages();
        maker.Photos();
        maker.Notes();

        // What stands at the same second keeps one order, and it does not tell who wrote it.
        PhoneItem[] all = [.. maker.items.Select((item, i) => (item, i)).OrderBy(p => p.item.At).ThenBy(p => p.item.Contact).ThenBy(p => p.i).Select(p => p.item)];
        for (var i = 0; i < all.Length; i++)
        {
            all[i].Number = i + 1;
        }

        return new PhoneContent(scenario, maker.contacts, all);
    }

    private int Left(int amount, params ReadOnlySpan<PhoneKind> kinds)
    {
        foreach (var planted in device.Planted)
        {
            amount -= kinds.Contains(planted.Kind) ? 1 : 0;
        }

        return Math.Max(0, amount);
    }

    private void AddressBook()
    {
        var dice = new Dice(seed, 1);
        contacts.AddRange(device.Contacts.Select((c, i) => new PhoneContact(c, 400 + i)));
        for (var i = 0; i < device.Amounts.Others; i++)
        {
            var kind = dice.Below(100) switch
            {
                < 8 => ContactKind.Family,
                < 42 => ContactKind.Friend,
                < 66 => ContactKind.Work,
                < 88 => ContactKind.Service,
                _ => ContactKind.Stranger,
            };
            var often = kind switch { ContactKind.Family => 3, ContactKind.Friend or ContactKind.Work => 2, _ => 1 };
            contacts.Add(new PhoneContact(
                kind, device.Languages[dice.Within(80) ? 0 : dice.Below(device.Languages.Count)], dice.Within(6) ? dice.Of(Vanishing) : SimSpan.Zero,
                often * (4 + 240 / (i + 2)), i, dice.Below(14)));
        }
    }

    private void Messages()
    {
        var dice = new Dice(seed, 2);
        var wanted = Left(device.Amounts.Messages, PhoneKind.Message);
        var known = Math.Min(90, device.Contacts.Sum(c => c.Share));
        var others = contacts.Skip(device.Contacts.Count).Sum(c => c.Share);
        if (contacts.Count == 0 || known + others == 0)
        {
            return;
        }

        for (var talk = 0; wanted > 0; talk++)
        {
            var isKnown = others == 0 || dice.Below(100) < known;
            var contact = Pick(dice, isKnown ? 0 : device.Contacts.Count, isKnown ? device.Contacts.Count : contacts.Count);
            wanted -= Talk(dice, contact, Luck.Mix(seed + (ulong)talk), wanted);
        }
    }

    private int Pick(Dice dice, int from, int to)
    {
        var all = 0;
        for (var i = from; i < to; i++)
        {
            all += contacts[i].Share;
        }

        var left = dice.Below(all);
        for (var i = from; i < to; i++)
        {
            left -= contacts[i].Share;
            if (left < 0)
            {
                return i;
            }
        }

        return to - 1;
    }

    private int Talk(Dice dice, int contact, ulong talkSeed, int wanted)
    {
        var with = contacts[contact];
        var fitting = TalksBy[with.Kind];
        var talk = fitting[dice.Below(fitting.Length)];
        var at = Rhythm.Begins(dice, device, with.Kind);
        var ownBegins = with.Kind is not (ContactKind.Service or ContactKind.Stranger or ContactKind.Lawyer) && dice.Within(45);
        var written = 0;
        foreach (var (byFirst, text) in talk.Lines)
        {
            if (written == wanted || at.Seconds > -60)
            {
                break;
            }

            items.Add(new PhoneItem(PhoneKind.Message, contact, byFirst == ownBegins, at, with.Language, text, talkSeed)
            {
                IsDeleted = dice.Within(3), Disappears = with.Disappears,
            });
            written++;
            at += new SimSpan(dice.Within(70) ? dice.Between(8, 140) : dice.Between(200, 2_400));
        }

        return written;
    }

    private void Photos()
    {
        var dice = new Dice(seed, 3);
        for (var left = Left(device.Amounts.Photos, PhoneKind.Photo); left > 0; left--)
        {
            var taken = dice.Below(100) switch { < 68 => PhotoSource.Camera, < 90 => PhotoSource.Received, _ => PhotoSource.Screen };
            items.Add(new PhoneItem(
                PhoneKind.Photo, -1, true, Rhythm.Begins(dice, device, ContactKind.Friend), "", dice.Of(ChatWords.Photos), Luck.Mix(seed + 0xF0_0000 + (ulong)left),
                namesPlace: taken == PhotoSource.Camera && dice.Within(60))
            {
                Taken = taken, IsDeleted = dice.Within(5),
            });
        }
    }

    private void Notes()
    {
        var dice = new Dice(seed, 4);
        Written(dice, Left(device.Amounts.Notes, PhoneKind.Note, PhoneKind.Wallet), [.. ChatWords.Notes.Where(n => n.Kind is PhoneKind.Note or PhoneKind.Wallet)]);
        Written(dice, Left(device.Amounts.Adverts, PhoneKind.Advert, PhoneKind.JobOffer), [.. ChatWords.Notes.Where(n => n.Kind is PhoneKind.Advert or PhoneKind.JobOffer)]);
    }

    private void Written(Dice dice, int count, IReadOnlyList<(PhoneKind Kind, ChatLine Text)> from)
    {
        for (var left = count; left > 0; left--)
        {
            var (kind, text) = dice.Of(from);
            items.Add(new PhoneItem(kind, -1, true, Rhythm.Begins(dice, device, ContactKind.Friend), device.Languages[0], text, Luck.Mix(seed + 0xA0_0000 + (ulong)items.Count))
            {
                IsDeleted = dice.Within(4),
            });
        }
    }

    private static readonly IReadOnlyDictionary<ContactKind, ChatTalk[]> TalksBy =
        Enum.GetValues<ContactKind>().ToDictionary(k => k, k => ChatWords.Talks.Where(t => t.Kinds.Contains(k)).ToArray());
}
