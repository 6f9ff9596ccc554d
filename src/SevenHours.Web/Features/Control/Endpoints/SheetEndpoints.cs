using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Cards;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Control.Endpoints;

/// <summary>The run sheet, and injects that are not on it.</summary>
internal static class SheetEndpoints
{
    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet("/sheet/{line}", Staff.Only(Card));
        room.MapPost("/sheet/{line}/hold", Staff.Doing((r, _) => r.DoAsync(new HoldRule(Line(r))))).Needing(Permission.Steer);
        room.MapPost("/sheet/{line}/release", Staff.Doing((r, _) => r.DoAsync(new ReleaseRule(Line(r))))).Needing(Permission.Steer);
        room.MapPost("/sheet/{line}/skip", Staff.Doing((r, _) => r.DoAsync(new SkipRule(Line(r))))).Needing(Permission.Steer);
        room.MapPost("/sheet/{line}/send", Staff.Doing((r, _) => r.DoAsync(new SendRuleNow(Line(r))))).Needing(Permission.Steer);
        room.MapPost("/sheet/{line}/retime", Staff.Doing((r, form) => Times.TimeOf(form["to"]) is { } to
            ? r.DoAsync(new RetimeRule(Line(r), to))
            : Task.FromResult<Refusal?>(ControlRefusals.NoTime))).Needing(Permission.Steer);
        room.MapPost("/inject", Staff.Saying(SendAsync, new("from", "control.adhoc.from"), new("title", "control.adhoc.title"), new("text", "control.adhoc.text"))).Needing(Permission.AnswerRequests);
    }

    private static Id<Rule> Line(ControlRoom room) => room.ScenarioNow().Find<Rule>(room.Part("line"));

    private static IResult Card(ControlRoom room)
    {
        var scenario = room.ScenarioNow();
        if (room.Read().Sheet.Lines.FirstOrDefault(line => line.Name == room.Part("line")) is not { } line)
            return Results.NotFound();

        var texts = room.Texts(scenario);
        var inject = scenario.Table<Inject>()[scenario.Find<Inject>(line.Name)];
        return new RazorComponentResult<LineCard>(new Dictionary<string, object?>
        {
            [nameof(LineCard.Href)] = room.Href,
            [nameof(LineCard.Query)] = room.TeamQuery, [nameof(LineCard.Rights)] = room.Rights,
            [nameof(LineCard.Line)] = line,
            [nameof(LineCard.Text)] = texts.Of(inject.Text),
            [nameof(LineCard.Expects)] = texts.Of(inject.Expects),
            [nameof(LineCard.Facts)] = inject.Facts.Select(fact => texts.Of(scenario.Table<Fact>()[fact].Statement)).ToList(),
        });
    }

    private static Task<Refusal?> SendAsync(ControlRoom room, IFormCollection form)
    {
        var scenario = room.ScenarioNow();
        if (!Enum.TryParse<Channel>(form["channel"], ignoreCase: true, out var channel) || !Enum.IsDefined(channel))
            channel = Channel.Call;
        var (typed, title) = (form["text"].ToString().Trim(), form["title"].ToString().Trim());
        if (room.Prepare(title.Length > 0 ? title : Beginning(typed)) is not { } name)
            return Task.FromResult<Refusal?>(ControlRefusals.NoWords);

        var from = room.Prepare(form["from"]) ?? room.Prepare(Strings.Words.In(room.Exercise.Session.Exercise.Language)["control.adhoc.from.nobody"])!;
        var text = room.Prepare(typed);
        var inject = new SendAdHoc(
            Doing.SeatsOf(scenario, form["to"]),
            channel,
            from.Reference,
            name.Reference,
            text?.Reference ?? TextRef.None,
            [.. form["fact"].Select(name => scenario.Find<Fact>(name)).Where(fact => fact.IsSome)])
        {
            // A tag that no seat has is none: the form offers those of the case.
            Language = scenario.Seats.SelectMany(seat => seat.Languages).FirstOrDefault(tag => tag == form["language"]) ?? "",
            Extent = Disciplines.Tongues.Extents.Of(typed),
        };
        return room.DoAsync(inject, text is null ? [from, name] : [from, name, text]);
    }

    /// <summary>The first words, for a title that was not written: a director in a hurry writes the matter alone.</summary>
    private static string Beginning(string text)
    {
        var line = text.AsSpan();
        line = line[..(line.IndexOfAny(".!?\n") is var end and >= 0 ? end : line.Length)].Trim();
        if (line.Length <= LongestTitle)
            return line.ToString();

        line = line[..LongestTitle];
        return $"{line[..(line.LastIndexOf(' ') is var space and > 0 ? space : LongestTitle)]}…";
    }

    private const int LongestTitle = 60;
}
