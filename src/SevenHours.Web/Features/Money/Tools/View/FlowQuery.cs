using System.Globalization;
using SevenHours.Analysis.Finance;
using SevenHours.Analysis.Ledgers;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>What of the money is looked at: everything stands in the address, so that a page can be sent on and come back to.</summary>
/// <param name="Account">The number of the account in the middle; empty for the usual one.</param>
/// <param name="From">From when, in exercise seconds; null for the first line.</param>
/// <param name="Until">To before when; null for the last.</param>
/// <param name="Channels">The channels that count; none for all.</param>
/// <param name="Least">What two accounts must have passed in all, in whole units.</param>
/// <param name="Steps">How many steps each way, 1 to 4.</param>
/// <param name="Open">The columns in which nothing is folded.</param>
/// <param name="By">Whether sums over time are by day or by week.</param>
/// <param name="Tie">The band whose lines are shown, as <c>payer&gt;receiver</c>; empty for none.</param>
public sealed record FlowQuery(
    string Account, int? From, int? Until, IReadOnlyList<Channel> Channels, int Least, int Steps, IReadOnlyList<int> Open, string By, string Tie)
{
    private const int MostSteps = 4;

    public static FlowQuery Of(MoneySight sight, Func<string, Microsoft.Extensions.Primitives.StringValues> read)
    {
        ArgumentNullException.ThrowIfNull(sight);
        ArgumentNullException.ThrowIfNull(read);
        return new FlowQuery(
            read("account").ToString().Replace(" ", "", StringComparison.Ordinal), sight.Dates.Seconds(read("from")), sight.Dates.Seconds(read("until")),
            [.. read("channel").Select(ChannelOf).OfType<Channel>().Distinct().Order()], Number(read("least"), 0, 1_000_000_000, 0), Number(read("steps"), 1, MostSteps, 2),
            [.. read("open").Select(open => int.TryParse(open, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var column) ? column : 0)
                .Where(column => column != 0 && Math.Abs(column) <= MostSteps).Distinct().Order()],
            read("by") == "day" ? "day" : "week", read("tie").ToString());
    }

    /// <summary>As a question to the book.</summary>
    public FlowQuestion Question(int pivot) => new(pivot)
    {
        Since = From ?? long.MinValue,
        Until = Until ?? long.MaxValue,
        Channels = Channels,
        Least = Least * 100L,
        Steps = Steps,
        Open = Open,
    };

    /// <summary>As the query of an address.</summary>
    public string Address(Calls.View.CallDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var parts = Fields(dates).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}").ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    /// <summary>Its fields, those that say nothing left out.</summary>
    public IEnumerable<(string Name, string Value)> Fields(Calls.View.CallDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        if (Account.Length > 0)
            yield return ("account", Account);
        if (From is { } from)
            yield return ("from", dates.Box(from));
        if (Until is { } until)
            yield return ("until", dates.Box(until));
        foreach (var channel in Channels)
            yield return ("channel", Word(channel));
        if (Least > 0)
            yield return ("least", Least.ToString(CultureInfo.InvariantCulture));
        if (Steps != 2)
            yield return ("steps", Steps.ToString(CultureInfo.InvariantCulture));
        foreach (var column in Open)
            yield return ("open", column.ToString(CultureInfo.InvariantCulture));
        if (By == "day")
            yield return ("by", By);
        if (Tie.Length > 0)
            yield return ("tie", Tie);
    }

    /// <summary>The word of a channel, in addresses and of strings.</summary>
    public static string Word(Channel channel) => channel.ToString().ToLowerInvariant();

    private static Channel? ChannelOf(string? word) => Enum.GetValues<Channel>().Where(channel => Word(channel) == word).Select(channel => (Channel?)channel).FirstOrDefault();

    private static int Number(string? typed, int least, int most, int usual) =>
        int.TryParse(typed, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : usual;
}
