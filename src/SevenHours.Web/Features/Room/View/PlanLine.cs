using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.View;

/// <summary>One line of how an interview was prepared.</summary>
/// <param name="What">The id of what it is about: <c>room.plan.where</c>.</param>
/// <param name="How">In words.</param>
public sealed record PlanLine(string What, string How)
{
    internal static Listed<PlanLine> All(SeatReading desk, InterviewSetup setup) =>
    [
        new("room.plan.purpose", desk.Word($"room.purpose.{Name(setup.Purpose)}")),
        new("room.plan.where", desk.Word($"room.where.{Name(setup.Room)}")),
        new("room.plan.interpreter", Interpreter(desk, setup)),
        new("room.plan.support", desk.Word($"room.support.{Name(setup.Support)}")),
        new("room.plan.recording", desk.Word($"room.recording.{Name(setup.Recording)}")),
        new("room.plan.consent", desk.Word(setup.ConsentAsked ? "room.consent.asked" : "room.consent.not")),
        new("room.plan.needs", Some(desk, "room.need", setup.NeedsMet)),
    ];

    /// <summary>The flags of a set that are there, in words.</summary>
    internal static string Some<T>(SeatReading desk, string prefix, T flags)
        where T : struct, Enum =>
        string.Join(" · ", Enum.GetValues<T>().Where(flag => Convert.ToInt32(flag, System.Globalization.CultureInfo.InvariantCulture) != 0 && flags.HasFlag(flag)).Select(flag => desk.Word($"{prefix}.{Name(flag)}"))) is { Length: > 0 } some
            ? some
            : desk.Word("room.nothing");

    internal static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Interpreter(SeatReading desk, InterviewSetup setup) => setup.Interpreting switch
    {
        { Kind: InterpretingKind.Seat, Seat: var seat } => desk.SeatTitle(seat),
        { Who: { IsSome: true } who } => desk.Of(desk.Scenario.Table<Interpreter>()[who].Title),
        { Kind: var kind } => desk.Word($"room.interpreter.{Name(kind)}"),
    };
}
