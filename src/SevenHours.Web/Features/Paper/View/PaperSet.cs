using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;
using Topic = SevenHours.Disciplines.Requests.Topic;

namespace SevenHours.Web.Features.Paper.View;

/// <summary>What an exercise needs to go on without the machine, as its world stands when it is printed. Truth: for staff.</summary>
/// <param name="Now">The exercise time of the print, in seconds.</param>
/// <param name="Clock">What the wall clock shows at exercise times to come, when play goes on at once and in real time.</param>
/// <param name="Sheet">The lines of the run sheet that are still to come.</param>
/// <param name="Cards">The injects of those lines, to be handed over.</param>
/// <param name="Seats">Each seat's case as it stands.</param>
/// <param name="Answers">What bodies nobody plays answer.</param>
/// <param name="Truth">What is really so.</param>
public sealed record PaperSet(
    long Now, IReadOnlyList<ClockMark> Clock, IReadOnlyList<SheetLine> Sheet, IReadOnlyList<InjectOnPaper> Cards, IReadOnlyList<SeatOnPaper> Seats,
    IReadOnlyList<AnswerOnPaper> Answers, TruthView Truth)
{
    private const int HalfHour = 1800;
    private const int Marks = 24;

    /// <summary>Reads the world of a team.</summary>
    public static PaperSet Read(ControlRoom room, TimeProvider time)
    {
        var sheet = room.Read().Sheet.Lines.Where(line => line.IsOpen).ToList();
        var desks = room.Exercise.TextsFor(room.Service.Texts, room.Language);
        var seats = room.ScenarioNow().Seats.Ids.Select(seat => SeatOnPaper.Read(room, seat, desks)).ToList();
        return room.Live.Read(world =>
        {
            var texts = room.Texts(world.Scenario);
            var named = sheet.ToDictionary(line => line.Name, StringComparer.Ordinal);
            return new PaperSet(
                world.Now.Seconds,
                ClockFrom(world.Now.Seconds, time),
                sheet,
                [.. world.Scenario.Table<Inject>().Where(inject => named.ContainsKey(inject.Name)).Select(inject => InjectOnPaper.Of(inject, named[inject.Name], texts))
                    .OrderBy(card => card.At ?? long.MaxValue).ThenBy(card => card.Number)],
                seats,
                [.. world.Scenario.Table<AnswerPolicy>().Select(policy => AnswerOnPaper.Of(policy, world.Scenario, texts))
                    .OrderBy(answer => answer.Body, StringComparer.Ordinal).ThenBy(answer => answer.Asked, StringComparer.Ordinal)],
                TruthView.Read(world, texts));
        });
    }

    // From the next half hour on: people look at the wall clock, not at a conversion.
    private static List<ClockMark> ClockFrom(long now, TimeProvider time)
    {
        var (first, instant) = ((now / HalfHour + 1) * HalfHour, time.GetUtcNow());
        return [.. Enumerable.Range(0, Marks).Select(i => first + i * HalfHour)
            .Select(mark => new ClockMark(mark, Times.Wall(instant.AddSeconds(mark - now), time.LocalTimeZone)))];
    }
}

/// <summary>Two clocks side by side.</summary>
/// <param name="Exercise">Exercise seconds.</param>
/// <param name="Wall">The time of day then.</param>
public readonly record struct ClockMark(long Exercise, string Wall);

/// <summary>An inject as a card to hand over or to read aloud.</summary>
/// <param name="Number">Its number on the run sheet.</param>
/// <param name="At">When; null when only its condition says so, and the director decides.</param>
/// <param name="HasCondition">Whether it comes only if something is so.</param>
/// <param name="Channel">How it comes.</param>
/// <param name="From">From whom.</param>
/// <param name="To">To which seats.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its words.</param>
/// <param name="ContentNote">What to say before hard material; empty for nothing.</param>
/// <param name="Brings">The facts whoever gets it holds from then on.</param>
public sealed record InjectOnPaper(
    int Number, long? At, bool HasCondition, string Channel, string From, string To, string Title, string Text, string ContentNote,
    IReadOnlyList<string> Brings)
{
    internal static InjectOnPaper Of(Inject inject, SheetLine line, StaffTexts texts) => new(
        line.Number, line.At, line.HasCondition, line.Channel, texts.Of(inject.From),
        string.Join(", ", inject.To.ToList().Select(texts.Of)), texts.Of(inject.Title), texts.Of(inject.Text), texts.Of(inject.ContentNote),
        [.. inject.Facts.Select(fact => texts.Of(texts.Scenario.Table<Fact>()[fact].Statement))]);
}

/// <summary>One seat's case on a page of its own: exactly what its screen shows, and nothing else.</summary>
/// <param name="Title">The seat.</param>
/// <param name="Agency">Its agency.</param>
/// <param name="People">Who sits there.</param>
/// <param name="Desk">What lies on its desk.</param>
public sealed record SeatOnPaper(string Title, string Agency, IReadOnlyList<string> People, DeskView Desk)
{
    internal static SeatOnPaper Read(ControlRoom room, Id<Seat> seat, DeskTexts texts)
    {
        var scenario = room.ScenarioNow();
        var holders = room.Exercise.Session.HoldersOf(new SevenHours.Exercises.SeatPlace(room.Team, scenario.Seats[seat].Name)).People;
        return new SeatOnPaper(
            texts.Of(scenario.Seats[seat].Title), texts.Of(scenario.Agencies[scenario.Seats[seat].Agency].Title),
            [.. holders.Select(room.Exercise.Session.Find).OfType<SevenHours.Exercises.Member>().Select(room.Exercise.NameOf).OfType<string>()],
            room.Exercise.ReadDesk(room.Team, seat, texts));
    }
}

/// <summary>How a body nobody plays answers one kind of request.</summary>
/// <param name="Body">The body.</param>
/// <param name="Asked">What it is asked for.</param>
/// <param name="After">How long it takes, in minutes: at least, usually, at most.</param>
/// <param name="Granted">What it says when the ground and the facts are there; empty for just yes.</param>
/// <param name="Otherwise">What it says otherwise; empty for just no.</param>
/// <param name="Refuses">Whether it refuses otherwise, and does not hand back to be mended.</param>
public sealed record AnswerOnPaper(string Body, string Asked, (int Least, int Usual, int Most) After, string Granted, string Otherwise, bool Refuses)
{
    internal static AnswerOnPaper Of(AnswerPolicy policy, Scenario scenario, StaffTexts texts) => new(
        texts.Of(policy.To),
        policy.Action.IsSome ? texts.Of(scenario.Table<ActionDefinition>()[policy.Action].Title)
            : policy.Topic.IsSome ? texts.Of(scenario.Table<Topic>()[policy.Topic].Title) is { Length: > 0 } title ? title : scenario.Table<Topic>()[policy.Topic].Name.Replace('_', ' ')
            : texts.Words["paper.answers.anything"],
        (Minutes(policy.After.Low), Minutes(policy.After.Middle), Minutes(policy.After.High)),
        texts.Of(policy.SaysGranted), texts.Of(policy.Says(policy.Else)), policy.Else == Verdict.Refused);

    private static int Minutes(SimSpan span) => span.Seconds / 60;
}
