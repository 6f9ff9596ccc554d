namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sentences of job offers.</summary>
internal static class JobWords
{
    /// <summary>What is offered: a headline and a sentence.</summary>
    public static readonly (Said Title, Said Text)[] Trades = Said.Both("trade", "trade.task");

    /// <summary>What an ordinary offer says.</summary>
    public static readonly Said[] Honest = Said.All("job.honest");

    /// <summary>What practice knows from offers that deceive; each may stand in an honest one too.</summary>
    public static readonly Said[] Cues = Said.All("job.cue");

    /// <summary>A sum by the month.</summary>
    public static Said Monthly(int sum) => new("job.monthly", 0, Sums.Shown(sum));
}

/// <summary>Sums as pages write them.</summary>
internal static class Sums
{
    /// <summary>Whole units, without a currency: no real one is meant.</summary>
    public static string Shown(int sum) => sum.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
