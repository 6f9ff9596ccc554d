using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Drafts;
using SevenHours.Web.Features.Room.Parts;
using SevenHours.Web.Features.Room.Setup;
using SevenHours.Web.Features.Room.View;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Room;

/// <summary>What is done in a room: opening it, speaking, closing it, who comes and goes.</summary>
internal static class RoomForms
{
    public static void Map(RouteGroupBuilder room)
    {
        room.MapPost("/{person}/open", RoomFeature.In(OpenAsync));
        room.MapPost("/{person}/coding", RoomFeature.In(CodingAsync));
        room.MapPost("/{person}/say", RoomFeature.In(SayAsync));
        room.MapPost("/{person}/gesture", RoomFeature.In(GestureAsync));
        room.MapPost("/{person}/close", RoomFeature.In(CloseAsync));
        room.MapPost("/{person}/leave", RoomFeature.In((at, context) => InRoomAsync(at, context, (handle, _) => new LeaveInterview(at.Seat, handle))));
        room.MapPost("/{person}/back", RoomFeature.In(BackAsync));
        room.MapPost("/{person}/bring", RoomFeature.In((at, context) => InRoomAsync(at, context, (handle, typed) =>
            new JoinInterview(at.Seat, handle) { Brings = typed.Seats(at, "with") })));
    }

    /// <summary>How a machine would code what stands in the box; null for nothing.</summary>
    internal static QuestionStyle? Suggest(AtDesk at, string token, string? text) =>
        PersonaOf(at, token).IsSome ? QuestionCoding.Suggest(text, at.Texts.Language.Tag) : null;

    /// <summary>The persona a token means, as far as this seat ever had to do with it.</summary>
    internal static Id<Persona> PersonaOf(AtDesk at, string token) => at.Read(desk => desk.Desk.Part<InterviewsDesk>() is var part
        ? Token.Find(desk.Scenario, part.Contacts.Select(contact => contact.Persona).Concat(part.Interviews.Select(room => room.Persona)), token)
        : default);

    private static async Task<IResult> OpenAsync(AtDesk at, HttpContext context)
    {
        var token = RoomFeature.PersonOf(context);
        if (PersonaOf(at, token) is not { IsSome: true } persona)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, SetupForm.NameOf(token));
        var plan = at.Say(typed["plan"]);
        var setup = SetupForm.Read(at, at.Scenario.Table<Persona>()[persona], typed, plan?.Reference ?? TextRef.None);
        if (await at.DoAsync(new OpenInterview(at.Seat, persona, setup), typed.Key, plan) is { } refused)
            return await RoomFeature.ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, SetupForm.Boxes);
        // The first question stands ready in the box: it is said when one is ready, and may be said otherwise.
        if (typed["first"] is { Length: > 0 } first)
            await SavedDrafts.KeepAsync(at, context.RequestServices.GetRequiredService<IDrafts>(), $"{SetupForm.NameOf(token)}.text", first);
        return Results.Redirect(RoomFeature.Href(at, token));
    }

    private static async Task<IResult> CodingAsync(AtDesk at, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return new RazorComponentResult<CodedAs>(new Dictionary<string, object?>
        {
            [nameof(CodedAs.Suggested)] = Suggest(at, RoomFeature.PersonOf(context), form["text"]),
            [nameof(CodedAs.Chosen)] = QuestionCoding.Named(form["style"]),
        });
    }

    private static async Task<IResult> SayAsync(AtDesk at, HttpContext context)
    {
        var token = RoomFeature.PersonOf(context);
        var typed = await Typed.ReadAsync(context, at, SetupForm.NameOf(token));
        var chosen = QuestionCoding.Named(typed["style"]);
        // Without script one looks first, and sends with what was found.
        if (typed.Has("look"))
            return await RoomFeature.ShowAsync(at, context, null, chosen);
        if (PersonaOf(at, token) is not { IsSome: true } persona)
            return Page.Missing(context);

        var text = at.Say(typed["text"]);
        if (text is null)
            return await AnswerAsync(at, context, KnowledgeRefusals.NothingToSay);

        var definition = at.Scenario.Table<Persona>()[persona];
        var suggested = QuestionCoding.Suggest(typed["text"], at.Texts.Language.Tag);
        var command = new AskPersona(at.Seat, persona, chosen ?? suggested ?? QuestionStyle.Open, QuestionReader.TopicOf(definition, typed["text"] ?? ""), text.Reference)
        {
            Suggested = suggested,
            Spoken = at.Scenario.Seats[at.Seat].Languages.FirstOrDefault(tag => tag == typed["spoken"]),
            Suggests = typed.Facts(at, "suggests") is [var fact, ..] ? fact : Id<Fact>.None,
        };
        return await DoAsync(at, context, typed, command, text, sent: true);
    }

    private static async Task<IResult> GestureAsync(AtDesk at, HttpContext context)
    {
        var token = RoomFeature.PersonOf(context);
        var typed = await Typed.ReadAsync(context, at, SetupForm.NameOf(token));
        if (Gesture.Find(typed["gesture"]) is not { } gesture || PersonaOf(at, token) is not { IsSome: true } persona)
            return Page.Missing(context);

        var text = at.Say(at.Texts.Words[$"room.gesture.{gesture.Name}.says"]);
        return await DoAsync(at, context, typed, new AskPersona(at.Seat, persona, gesture.Style, null, text?.Reference ?? TextRef.None) { Lasts = gesture.Lasts }, text, sent: false);
    }

    private static async Task<IResult> CloseAsync(AtDesk at, HttpContext context)
    {
        var (typed, handle) = await ReadAsync(at, context);
        var closing = typed.All("closing").Select(name => Enum.TryParse<Closing>(name, out var one) && Enum.IsDefined(one) ? one : Closing.None).Aggregate(Closing.None, (all, one) => all | one);
        return await at.DoAsync(new CloseInterview(at.Seat, handle, closing), typed.Key) is { } refused
            ? await RoomFeature.ShowAsync(at, context, refused)
            : Results.Redirect($"{RoomFeature.Href(at, RoomFeature.PersonOf(context))}?past={handle}");
    }

    private static async Task<IResult> BackAsync(AtDesk at, HttpContext context)
    {
        var rooms = at.Read().Rooms.Where(room => room.Token == RoomFeature.PersonOf(context) && room is { IsHere: false, ClosedAt: null });
        if (rooms.LastOrDefault() is not { } left || !Handle.TryParse(left.Id, out var handle))
            return Page.Missing(context);
        return await AnswerAsync(at, context, await at.DoAsync(new JoinInterview(at.Seat, handle), null));
    }

    private static async Task<IResult> InRoomAsync(AtDesk at, HttpContext context, Func<Handle, Typed, SeatCommand> command)
    {
        var (typed, handle) = await ReadAsync(at, context);
        return await DoAsync(at, context, typed, command(handle, typed), null, sent: false);
    }

    private static async Task<(Typed Typed, Handle Room)> ReadAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, SetupForm.NameOf(RoomFeature.PersonOf(context)));
        return (typed, Handle.TryParse(typed["room"], out var handle) ? handle : Handle.None);
    }

    private static async Task<IResult> DoAsync(AtDesk at, HttpContext context, Typed typed, SeatCommand command, TypedWords? words, bool sent)
    {
        var refused = await at.DoAsync(command, typed.Key, words);
        if (refused is null && sent)
            await typed.SentAsync(context, at, "text");
        return await AnswerAsync(at, context, refused);
    }

    // What was done comes by the feed; a form without script comes back to its page.
    private static async Task<IResult> AnswerAsync(AtDesk at, HttpContext context, Refusal? refused) => (refused, StaffAnswer.IsClick(context.Request)) switch
    {
        ({ } no, true) => StaffAnswer.Notice(context, no, StatusCodes.Status422UnprocessableEntity),
        ({ } no, false) => await RoomFeature.ShowAsync(at, context, no),
        (null, true) => Results.NoContent(),
        _ => Results.Redirect($"{RoomFeature.Href(at, RoomFeature.PersonOf(context))}#f-text"),
    };
}
