using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Whoever stands behind generated pages: one person, somebody who trades, or some who share a telephone under several names.</summary>
internal sealed class Operator
{
    private const int RingsInHundred = 9;
    private const int TradersInHundred = 24;
    private const int ControlledInHundred = 55;

    private readonly Dice dice;
    private readonly List<WebPhoto> pictures = [];

    public Operator(ulong seed, FictionalNumbers numbers, bool isChatty)
    {
        dice = new Dice(seed, 1);
        var part = dice.Below(100);
        (Pages, var names) = part < RingsInHundred ? (dice.Between(4, 9), dice.Between(2, 4))
            : part < RingsInHundred + TradersInHundred ? (dice.Between(2, 4), 1)
            : (isChatty ? dice.Between(1, 4) : 1, 1);
        IsControlled = part < RingsInHundred && dice.Within(ControlledInHundred);
        Numbers = [.. Enumerable.Range(0, Pages >= 6 ? 2 : 1).Select(_ => numbers.Next(dice))];
        Names = [.. Enumerable.Range(0, names).Select(_ => new SaidTogether([dice.Of(CommonWords.Names), dice.Of(CommonWords.Initials)]))];
        Manner = dice.Below(WebContent.Manners);
        for (var i = 0; i < Math.Min(3, Pages); i++)
        {
            var shows = dice.Of(CommonWords.Pictures);
            pictures.Add(new WebPhoto(new SaidTogether([shows]), Luck.Mix(seed ^ Luck.Mix((ulong)i + 1))));
        }
    }

    /// <summary>How many pages there are of it, accounts left out.</summary>
    public int Pages { get; }

    /// <summary>The names it writes under.</summary>
    public IReadOnlyList<Spoken> Names { get; }

    /// <summary>Its telephone numbers: whoever has two shows both on the first page.</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>Its way of writing.</summary>
    public int Manner { get; }

    /// <summary>Whether those behind the pages are not free. Truth.</summary>
    public bool IsControlled { get; }

    /// <summary>The numbers on one of its pages.</summary>
    public IReadOnlyList<string> NumbersOn(int page) => page == 0 ? Numbers : [Numbers[page % Numbers.Count]];

    /// <summary>A picture of its own, now and then cut or made brighter; or one from the collection that everybody uses.</summary>
    public WebPhoto Picture(Dice of)
    {
        if (of.Within(12))
        {
            var shown = of.Below(CommonWords.Stock.Length);
            return new WebPhoto(new SaidTogether([CommonWords.Stock[shown]]), Luck.Mix(PageAddresses.NumberOf("stock") ^ (ulong)shown));
        }

        var picture = of.Of(pictures);
        return of.Within(20) ? picture with { Print = picture.Print ^ (1UL << of.Below(64)) ^ (1UL << of.Below(64)) } : picture;
    }

    /// <summary>A name on another network made of one of its names.</summary>
    public string Handle(Dice of) => string.Create(
        CultureInfo.InvariantCulture, $"@{Names[0].In("en").Split(' ')[0].ToLowerInvariant()}.{of.Between(10, 99)}.example");

    /// <summary>A mail address made of one of its names.</summary>
    public string Mail(Dice of) => string.Create(
        CultureInfo.InvariantCulture, $"{Names[0].In("en").Split(' ')[0].ToLowerInvariant()}{of.Between(10, 99)}@post.example");
}
