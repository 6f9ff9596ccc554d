using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Makes the generated pages of one site: accounts, what they post, and what others write below.</summary>
internal sealed class SiteMaker(Id<WebSite> id, WebSite site, PageAddresses addresses, FictionalNumbers numbers, List<WebItem> items)
{
    private const int Day = 86_400;
    private const int GoesOn = 10 * Day;

    private readonly Dice dice = new(site.Seed, 1);
    private readonly PageWriter writer = new(site);
    private readonly List<WebItem> accounts = [];
    private ulong counted;

    public void Make()
    {
        var pages = 0;
        for (var ring = 0; pages < site.Amount; ring++)
        {
            var behind = new Operator(Luck.Mix(site.Seed ^ Luck.Mix((ulong)ring)), numbers, site.Kind is SiteKind.Social or SiteKind.Messaging);
            var wanted = Math.Min(behind.Pages, site.Amount - pages);
            Write(behind, ring, wanted);
            pages += wanted;
        }
    }

    private void Write(Operator behind, int ring, int pages)
    {
        var language = Language();
        var opened = Between(-site.Since.Seconds - (200 * Day), -site.Since.Seconds / 2);
        var held = new PlatformData(Network(), behind.Names[0], behind.Numbers[0]);
        var number = pages > 1 ? (ring * 256) + id.Index : -1;
        List<WebItem> own = [.. behind.Names.Take(pages).Select(name => Account(behind, name, language, opened, held, number))];
        for (var page = 0; page < pages; page++)
        {
            var owner = own[page % own.Count];
            var appears = Between(-site.Since.Seconds, GoesOn);
            var first = writer.Page(behind, page, dice);
            var item = new WebItem(Address(), id, writer.Kind, language, appears, Ends(appears), Versions(behind, page, appears, first))
            {
                Owner = owner, Ring = number, Held = held,
            };
            items.Add(item);
            Answer(item);
        }
    }

    private WebItem Account(Operator behind, Spoken name, string language, SimTime opened, PlatformData held, int ring)
    {
        var until = dice.Within(4) ? Between(0, GoesOn) : SimTime.Never;
        var item = new WebItem(Address(), id, PageKind.Profile, language, opened, until, [new WebVersion(opened, writer.Account(behind, name, dice))])
        {
            Ring = ring, Held = held, PrivateFrom = dice.Within(6) ? Between(-site.Since.Seconds, GoesOn) : SimTime.Never,
        };
        accounts.Add(item);
        items.Add(item);
        return item;
    }

    // What others write below: more on a social network than below an advert.
    private void Answer(WebItem page)
    {
        var most = site.Kind == SiteKind.Social ? dice.Below(4) : dice.Within(14) ? 1 : 0;
        for (var i = 0; i < most && accounts.Count > 3; i++)
        {
            var who = dice.Of(accounts);
            var at = page.Appears + new SimSpan(dice.Between(600, 3 * Day));
            items.Add(new WebItem(Address(), id, PageKind.Comment, who.Language, at, page.Until, [new WebVersion(at, PageWriter.Comment(dice))]) { Owner = who, Under = page });
        }
    }

    private IReadOnlyList<WebVersion> Versions(Operator behind, int page, SimTime appears, WebContent first)
    {
        var versions = new List<WebVersion> { new(appears, first) };
        if (dice.Within(9))
        {
            var changed = behind.Numbers.Count > 1 && first.Numbers.Count == 1
                ? first with { Numbers = [behind.Numbers[(page + 1) % 2]] }
                : first with { Photos = [behind.Picture(dice)] };
            versions.Add(new WebVersion(appears + new SimSpan(dice.Between(Day / 4, 6 * Day)), changed));
        }

        return versions;
    }

    private SimTime Ends(SimTime appears) => dice.Within(62) ? appears + new SimSpan(dice.Between(5 * Day, 45 * Day)) : SimTime.Never;

    private SimTime Between(int low, int high) => new(dice.Between(low, high));

    private string Language()
    {
        // Half in the first language, half of the rest in the second, and so on.
        var language = 0;
        while (language + 1 < site.Languages.Count && dice.Within(45))
        {
            language++;
        }

        return site.Languages[language];
    }

    private string Network() => string.Create(CultureInfo.InvariantCulture, $"{dice.Of(PageWriter.Networks)}.{dice.Between(1, 254)}");

    private string Address() => addresses.Of(Luck.Mix(site.Seed ^ PageAddresses.NumberOf(site.Name)) ^ ++counted);
}
