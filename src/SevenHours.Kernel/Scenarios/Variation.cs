namespace SevenHours.Kernel;

/// <summary>Other values for the numbers of a case that nobody has measured: how long things take, how strong and how likely they are.</summary>
/// <remarks>
/// <c>practice.md</c> marks lead times, delays, chances and sizes of changes as defaults of design, times as medians with a wide spread. Each of them is scaled in one
/// direction at a time, by a fifth down or a quarter up; what law or the author fixes as an instant, and how quickly stand-ins react, stays.
/// </remarks>
/// <param name="Name">What it is called on the wire.</param>
public sealed record Variation(string Name)
{
    /// <summary>Per cent of every lead time, delay and answer.</summary>
    public int Times { get; init; } = 100;

    /// <summary>Per cent of every change of a level.</summary>
    public int Levels { get; init; } = 100;

    /// <summary>Per cent of every chance that is not certain.</summary>
    public int Chances { get; init; } = 100;

    /// <summary>Those a trial is played with: each kind of number down and up.</summary>
    public static IReadOnlyList<Variation> All { get; } =
    [
        new("quicker") { Times = 80 }, new("slower") { Times = 125 },
        new("weaker") { Levels = 80 }, new("stronger") { Levels = 125 },
        new("rarer") { Chances = 80 }, new("likelier") { Chances = 125 },
    ];

    internal static Variation None { get; } = new("none");

    internal Delay Of(Delay delay) => Times == 100 ? delay : delay.Percent(Times);

    internal int Level(int permille) => permille * Levels / 100;

    internal int Chance(int percent) => percent is <= 0 or >= 100 ? percent : Math.Clamp(percent * Chances / 100, 1, 99);
}
