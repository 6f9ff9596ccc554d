using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A fact that one agency held first and another one needed.</summary>
/// <param name="Fact">The author's id of the fact.</param>
/// <param name="From">The author's id of the agency that held it first.</param>
/// <param name="To">The author's id of the agency that needed it.</param>
/// <param name="Known">When it was first held, in exercise seconds.</param>
/// <param name="Needed">By when it was needed, in exercise seconds.</param>
/// <param name="Arrived">When it was held where it was needed; null when it never was.</param>
/// <param name="KnownBy">The event by which it was first held.</param>
/// <param name="ArrivedBy">The event by which it arrived; null when it never did.</param>
public sealed record DigestedExchange(string Fact, string From, string To, int Known, int Needed, int? Arrived, int KnownBy, int? ArrivedBy)
{
    /// <summary>How long it lay before it was read where it was needed, in seconds; null when it never was.</summary>
    public int? Latency => Arrived - Known;

    /// <summary>Whether it came after it was needed.</summary>
    public bool IsLate => Arrived > Math.Max(Known, Needed);

    internal static DigestedExchange? Of(History history, Exchange exchange)
    {
        var from = AgencyOf(history, history.Facts.FirstOf(exchange.Fact, Professionals(history))?.Seat ?? Id<Seat>.None);
        var to = AgencyOf(history, exchange.Needer.ToList() is [var first, ..] ? first : Id<Seat>.None);
        // Within one house nothing is handed over from agency to agency.
        return from is null || to is null || from == to ? null : new DigestedExchange(
            history.Scenario.Table<Fact>()[exchange.Fact].Name, from, to, exchange.Known.Seconds, exchange.Needed.Seconds,
            exchange.Latency is { } latency ? exchange.Known.Seconds + latency.Seconds : null,
            exchange.KnownBy.Value, exchange.Read.IsSome ? exchange.Read.Value : null);
    }

    private static SeatSet Professionals(History history) => SeatSet.Of(history.Scenario.Seats.Ids.Where(history.IsProfessional));

    private static string? AgencyOf(History history, Id<Seat> seat) => seat.IsSome ? history.Scenario.Agencies[history.AgencyOf(seat)].Name : null;
}

/// <summary>A key decision of the school solution, as a run took it.</summary>
/// <param name="Seat">The author's id of the seat whose decision it is.</param>
/// <param name="Agency">The author's id of its agency.</param>
/// <param name="Step">The author's id of the step.</param>
/// <param name="Verdict">How it was done.</param>
/// <param name="Open">When the seat knew enough, in exercise seconds; null when never.</param>
/// <param name="Taken">When all of it was done; null when never.</param>
/// <param name="Events">The events that show it.</param>
public sealed record DigestedDecision(string Seat, string Agency, string Step, SchoolVerdict Verdict, int? Open, int? Taken, IReadOnlyList<int> Events)
{
    internal static DigestedDecision Of(History history, SchoolJudgement one) => new(
        history.Scenario.Seats[one.Step.Seat].Name,
        history.Scenario.Agencies[history.AgencyOf(one.Step.Seat)].Name,
        one.Step.Step, one.Verdict, one.Step.Open?.Seconds, one.Step.Taken?.Seconds, [.. one.Events.Select(id => id.Value)]);
}
