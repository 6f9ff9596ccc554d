using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Paper.View;
using SevenHours.Web.Reading;
using Topic = SevenHours.Disciplines.Requests.Topic;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Paper;

/// <summary>Entering slips: whose and of what kind first, then what stands on it. After each the page is ready for the next.</summary>
internal static class EntryPages
{
    private const string Topics = "topic.";
    private const int LastLines = 8;

    public static IResult Show(ControlRoom room) => Draw(room, room.Context.Request.Query, null);

    public static async Task<IResult> EnterAsync(ControlRoom room)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        if (await EnterAsync(room, form) is { } refused)
            return Draw(room, form, refused);

        var team = room.Exercise.Session.Syndicates.Length > 1 ? $"&team={room.Team}" : "";
        return Results.Redirect($"{PaperFeature.HrefOf(room)}/enter?seat={Uri.EscapeDataString(form["seat"].ToString())}&kind={Uri.EscapeDataString(form["kind"].ToString())}&at={Uri.EscapeDataString(form["at"].ToString())}{team}");
    }

    private static async Task<Refusal?> EnterAsync(ControlRoom room, IFormCollection form)
    {
        var scenario = room.ScenarioNow();
        if (!scenario.Seats.TryFind(form["seat"].ToString(), out var seat))
            return Refusal.NoSuchSeat;
        if (Times.TimeOf(form["at"]) is not { } at)
            return ControlRefusals.NoTime;

        var (command, words) = Read(room, scenario, seat, form);
        return StaffAnswer.RefusalOf(await room.Exercise.EnterAsync(room.By, room.Team, at, command, PressKeys.Of(form), words));
    }

    private static (SeatCommand Command, IReadOnlyList<TypedWords> Words) Read(ControlRoom room, Scenario scenario, Id<Seat> seat, IFormCollection form)
    {
        var (text, target, why) = (room.Prepare(form["text"]), room.Prepare(form["target"]), room.Prepare(form["why"]));
        var tokens = form["fact"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var facts = room.Live.Read(seat, desk => desk.Part<KnowledgeDesk>().Facts.Select(held => held.Fact).Where(fact => tokens.Contains(Token.Of(scenario, fact))).ToList());
        var subject = TypedTargets.Of(scenario).Find(form["target"].ToString());
        var what = form["what"].ToString();
        SeatCommand command = KindOf(form["kind"]) switch
        {
            SlipKind.Decision => new RecordDecision(seat, Of(text), Of(why), TextRef.None, Sureness.Even),
            SlipKind.Act => new StartAction(seat, scenario.Find<ActionDefinition>(what), subject, Of(target)) { Cites = facts, Why = Of(why) },
            SlipKind.Request => new Ask(
                seat, scenario.Agencies.TryFind(form["to"].ToString(), out var body) ? body : Id<Agency>.None,
                what.StartsWith(Topics, StringComparison.Ordinal) ? Id<ActionDefinition>.None : scenario.Find<ActionDefinition>(what),
                what.StartsWith(Topics, StringComparison.Ordinal) ? scenario.Find<Topic>(what[Topics.Length..]) : Id<Topic>.None)
            {
                Target = subject, TargetText = Of(target), Ground = scenario.Find<Ground>(form["ground"]), Cites = facts, Text = Of(text),
            },
            SlipKind.Other => new DescribeSomethingElse(seat, subject, Of(text)),
            _ when text is null && facts.Count > 0 => new ShareFacts(seat, Doing.SeatsOf(scenario, form["to"]), facts),
            _ => new SendMessage(seat, Doing.SeatsOf(scenario, form["to"]), Of(text), facts),
        };
        return (command, [.. ((TypedWords?[])[text, target, why]).OfType<TypedWords>()]);
    }

    private static IResult Draw(ControlRoom room, IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> fields, Refusal? refused)
    {
        var typed = new SlipText(fields.ToDictionary());
        var view = EntryView.Read(room, typed["seat"]);
        return Page.Of<EntryPage>(refused,
            (nameof(EntryPage.Title), room.Exercise.ShownTitle()), (nameof(EntryPage.Href), PaperFeature.HrefOf(room)),
            (nameof(EntryPage.Team), room.Team), (nameof(EntryPage.View), view), (nameof(EntryPage.Kind), KindOf(typed["kind"])), (nameof(EntryPage.Typed), typed),
            (nameof(EntryPage.At), typed["at"] is { } at && Times.TimeOf(at) is { } time && time.Seconds >= view.Now ? at : Times.Short((view.Now + 59) / 60 * 60)),
            (nameof(EntryPage.Last), room.Read().Log.Take(LastLines).ToList()));
    }

    private static SlipKind KindOf(string? name) =>
        Enum.TryParse<SlipKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : SlipKind.Message;

    private static TextRef Of(TypedWords? words) => words?.Reference ?? TextRef.None;
}

/// <summary>What stands in the boxes of a slip that was refused, so that nothing is typed twice.</summary>
public sealed class SlipText(IReadOnlyDictionary<string, Microsoft.Extensions.Primitives.StringValues> fields)
{
    /// <summary>What stands in a box; null for nothing.</summary>
    public string? this[string box] => fields.GetValueOrDefault(box).ToString() is { Length: > 0 } text ? text : null;

    /// <summary>Whether a value is ticked or chosen under a name.</summary>
    public bool Has(string name, string value) => fields.GetValueOrDefault(name).Contains(value);
}
