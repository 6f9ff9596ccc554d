using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.Setup;

/// <summary>How an interview is prepared: what the form offers, and what was chosen.</summary>
public static class SetupForm
{
    /// <summary>The boxes that keep drafts.</summary>
    public static IReadOnlyList<string> Boxes { get; } = ["plan", "first"];

    /// <summary>The name under which the form of a person keeps its drafts.</summary>
    public static string NameOf(string token) => $"room.{token}";

    /// <summary>What was chosen. What a form leaves out is what one gets without asking: nobody interprets, nothing is recorded.</summary>
    /// <param name="at">Whose desk.</param>
    /// <param name="persona">With whom.</param>
    /// <param name="typed">The form.</param>
    /// <param name="plan">The words of the plan; none when nothing was written.</param>
    internal static InterviewSetup Read(AtDesk at, Persona persona, Typed typed, TextRef plan)
    {
        var interpreting = InterpreterIn(at, typed["interpreter"]);
        return new InterviewSetup(One(typed["purpose"], InterviewPurpose.FirstContact))
        {
            Room = One(typed["where"], RoomKind.Office),
            Seating = One(typed["seating"], Disciplines.Interviews.Seating.Opposite),
            Recording = One(typed["recording"], Recording.None),
            Support = One(typed["support"], Support.None),
            ConsentAsked = typed.Has("consent"),
            ChosenGender = typed.Has("gender"),
            NeedsMet = Flags<Needs>(typed.All("need")),
            Interpreting = interpreting,
            Briefed = interpreting.Kind == InterpretingKind.None ? InterpreterBriefing.None : Flags<InterpreterBriefing>(typed.All("briefed")),
            Present = typed.Seats(at, "with") - SeatSet.Of(at.Seat),
            Topics = TopicsIn(persona, typed["plan"]),
            Plan = plan,
        };
    }

    /// <summary>Who could interpret, with the value the form posts: interpreters of the case, then seats of others.</summary>
    internal static IReadOnlyList<(string Value, string Title, string Languages)> Interpreters(SeatReading desk) =>
    [
        .. desk.Scenario.Table<Interpreter>().Ids.Select(id => (
            $"who:{Token.Of(desk.Scenario, id)}", desk.Of(desk.Scenario.Table<Interpreter>()[id].Title), Spoken(desk, desk.Scenario.Table<Interpreter>()[id].Languages))),
        .. Others(desk).Where(seat => desk.Scenario.Seats[seat].Languages.Count > 1)
            .Select(seat => ($"seat:{desk.Scenario.Seats[seat].Name}", desk.SeatTitle(seat), Spoken(desk, desk.Scenario.Seats[seat].Languages))),
    ];

    /// <summary>Seats one can bring along: colleagues first.</summary>
    internal static IReadOnlyList<(string Name, string Title, string Agency)> Company(SeatReading desk) =>
        [.. Others(desk).OrderBy(seat => desk.Scenario.Seats[seat].Agency != desk.Agency)
            .Select(seat => (desk.Scenario.Seats[seat].Name, desk.SeatTitle(seat), desk.AgencyTitle(desk.Scenario.Seats[seat].Agency)))];

    private static IEnumerable<Id<Seat>> Others(SeatReading desk) =>
        desk.Scenario.Seats.Ids.Where(seat => seat != desk.Desk.Seat && !desk.Scenario.Seats[seat].IsRolePlayer);

    private static string Spoken(SeatReading desk, IEnumerable<string> tags) => string.Join(" · ", tags.Select(tag => Mediator.LanguageName.Of(desk.Texts.Words, tag)));

    private static Interpreting InterpreterIn(AtDesk at, string? value) => value?.Split(':', 2) switch
    {
        ["qualified"] => new Interpreting { Kind = InterpretingKind.Qualified },
        ["hand"] => new Interpreting { Kind = InterpretingKind.AtHand },
        ["seat", var seat] when at.Scenario.Seats.TryFind(seat, out var id) => Interpreting.By(id),
        ["who", var token] when Token.Find(at.Scenario, at.Scenario.Table<Interpreter>().Ids, token) is { IsSome: true } who =>
            Interpreting.By(who, at.Scenario.Table<Interpreter>()[who].IsQualified),
        _ => Interpreting.Nobody,
    };

    // A plan names what one wants to ask about in one's own words; what the author calls it is nobody's business.
    private static IReadOnlyList<string> TopicsIn(Persona persona, string? plan) =>
        [.. (plan ?? "").Split('\n').Select(line => QuestionReader.TopicOf(persona, line)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static T One<T>(string? typed, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var said) && Enum.IsDefined(said) ? said : otherwise;

    private static T Flags<T>(IEnumerable<string> typed)
        where T : struct, Enum =>
        Enum.TryParse<T>(string.Join(',', typed.Where(name => Enum.TryParse<T>(name, ignoreCase: true, out var one) && Enum.IsDefined(one))), ignoreCase: true, out var all) ? all : default;
}
