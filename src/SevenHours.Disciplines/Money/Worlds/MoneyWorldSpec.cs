namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>The few lines from which a world of money is made.</summary>
public sealed record MoneyWorldSpec
{
    private const int MostUsualDays = 250;

    /// <summary>What the money comes from.</summary>
    public MoneyForm Form { get; init; }

    /// <summary>How many victims, or passengers a day, from 1.</summary>
    public int Victims { get; init; } = 12;

    /// <summary>How many days it goes on, from 30.</summary>
    public int Days { get; init; } = MostUsualDays;

    /// <summary>At how many places proceeds enter, from 1.</summary>
    public int Sources { get; init; } = 4;

    /// <summary>How many lines the books have in all, lawful ones included, from 1,000; more where the true flow alone takes more, as it is written whole.</summary>
    public int Lines { get; init; } = 20_000;

    /// <summary>Whether coins go through mixers on the way.</summary>
    public bool HasMixers { get; init; } = true;

    /// <summary>The reporting threshold below which deposits are kept, in whole units.</summary>
    public int ReportingThreshold { get; init; } = 10_000;

    /// <summary>The days that fit a number of lines, where nobody says how many: a flow of some twenty lines a day leaves room for lawful life.</summary>
    public static int UsualDays(int lines) => Math.Clamp(lines / 80, 30, MostUsualDays);

    /// <summary>The seed: the same gives the same world on every machine.</summary>
    public ulong Seed { get; init; } = 1;
}
