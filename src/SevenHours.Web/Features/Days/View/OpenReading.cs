using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Capture.View;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Hour.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Days.View;

/// <summary>What is open at close of play, and what happens in the night by itself.</summary>
/// <param name="Acts">Acts under way.</param>
/// <param name="Requests">Requests without an answer.</param>
/// <param name="Talks">How many recorded talks wait for staff: words without a fact, reports of observers.</param>
/// <param name="Tasks">Tasks that were not handed in.</param>
/// <param name="Held">Injects that wait for release.</param>
/// <param name="InSets">Who is still in a set, and in which.</param>
/// <param name="Night">What comes about before the next day opens.</param>
public sealed record OpenView(
    IReadOnlyList<OpenLine> Acts,
    IReadOnlyList<OpenLine> Requests,
    int Talks,
    IReadOnlyList<OpenLine> Tasks,
    IReadOnlyList<OpenLine> Held,
    IReadOnlyList<OpenLine> InSets,
    IReadOnlyList<OpenLine> Night)
{
    /// <summary>How much is open.</summary>
    public int Count => Acts.Count + Requests.Count + Talks + Tasks.Count + Held.Count + InSets.Count;
}

/// <summary>Something that is open or comes.</summary>
/// <param name="At">When it is due, or since when it waits, in exercise seconds; null when that is not known.</param>
/// <param name="Icon">An icon.</param>
/// <param name="Title">What it is.</param>
/// <param name="Who">Whose it is.</param>
public sealed record OpenLine(long? At, string Icon, string Title, string Who);

/// <summary>Reads what is open.</summary>
internal static class OpenReading
{
    public static OpenView Read(ControlRoom room, DaysFrame frame)
    {
        var talks = WaitingTalk.CountOf(room.Exercise);
        return room.Ask((world, history) => Read(room, frame, world, history, talks));
    }

    private static OpenView Read(ControlRoom room, DaysFrame frame, World world, History history, int talks)
    {
        var texts = room.Texts(world.Scenario);
        var opens = frame.Tomorrow?.Opens ?? long.MaxValue;
        var sheet = RunSheetReading.Read(world, history, texts).Lines.Where(line => line.IsOpen).ToList();
        IReadOnlyList<HourLine> acts = [.. DueReading.Acts(world, texts)];
        return new OpenView(
            [.. acts.Select(LineOf)],
            [.. AnswerDeskReading.Read(world, texts).Select(waiting => new OpenLine(waiting.At, "gavel", waiting.Title, waiting.From))],
            talks,
            [.. DueReading.Tasks(world, texts).Select(LineOf)],
            [.. sheet.Where(line => line.IsHeld).Select(line => new OpenLine(line.At, "hand-stop", line.Title, line.To))],
            [.. InSets(room, texts)],
            frame.Tomorrow is null
                ? []
                : [.. acts.Concat(DueReading.OtherSide(world, texts)).Select(LineOf)
                    .Concat(sheet.Where(line => line is { IsHeld: false, At: not null }).Select(line => new OpenLine(line.At, "send", line.Title, line.To)))
                    .Concat(AnswerDeskReading.Read(world, texts).Where(waiting => waiting.Due is not null).Select(waiting => new OpenLine(waiting.Due, "gavel", waiting.Title, waiting.From)))
                    .Where(line => line.At < opens)
                    .OrderBy(line => line.At)]);
    }

    private static OpenLine LineOf(HourLine line) => new(line.At, line.Icon, line.Title, line.Who);

    private static IEnumerable<OpenLine> InSets(ControlRoom room, StaffTexts texts)
    {
        var time = room.Context.RequestServices.GetRequiredService<TimeProvider>();
        foreach (var (person, stay) in room.Exercise.Session.Stays)
        {
            var set = room.Exercise.FindSet(stay.Set) is { } found ? texts.Of(found.Name) : stay.Set;
            yield return new OpenLine(
                null, "map-pin", room.Exercise.NameOf(room.Exercise.Session.Find(person)!) ?? texts.Words["staff.somebody"],
                $"{set}, {Times.Wall(stay.Since, time.LocalTimeZone)}");
        }
    }
}
