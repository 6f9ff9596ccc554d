using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Makes the web of a scenario: site by site, then the author's pages among them.</summary>
internal sealed class WebMaker(Scenario scenario)
{
    private readonly PageAddresses addresses = new();
    private readonly List<WebItem> items = [];

    public SmallWeb Make()
    {
        var (sites, entries) = (scenario.Table<WebSite>(), scenario.Table<WebEntry>());
        new AuthorsPages(scenario, addresses, items).Make();
        var numbers = new FictionalNumbers(entries.SelectMany(e => e.Versions).SelectMany(v => v.Numbers));
        foreach (var id in sites.Ids)
        {
            new SiteMaker(id, sites[id], addresses, numbers, items).Make();
        }

        return new SmallWeb(items);
    }
}

/// <summary>Telephone numbers of a country code that no country has, each given once.</summary>
internal sealed class FictionalNumbers(IEnumerable<string> taken)
{
    private static readonly string[] Prefixes = ["555", "555", "555", "412", "667", "730", "288"];

    private readonly HashSet<string> given = new(taken.Select(Digits), StringComparer.Ordinal);

    /// <summary>A number that nobody else has.</summary>
    public string Next(Dice dice)
    {
        while (true)
        {
            var number = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"+999 {dice.Of(Prefixes)} {dice.Below(10_000):D4}");
            if (given.Add(Digits(number)))
            {
                return number;
            }
        }
    }

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));
}
