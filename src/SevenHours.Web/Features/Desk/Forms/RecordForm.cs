using System.Globalization;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary><c>…/record</c>: what was said off screen, with who was there and which facts passed.</summary>
internal static class RecordForm
{
    private static readonly string[] s_boxes = ["place", "others", "agreed"];

    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/record", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at)));
        desk.MapPost("/record", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => KeepAsync(context, at)));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, Refusal? refused = null) => Page.Of<RecordPage>(refused,
        (nameof(RecordPage.At), at), (nameof(RecordPage.View), at.Read()), (nameof(RecordPage.Typed), await Typed.ReadAsync(context, at, "record", s_boxes)));

    private static async Task<IResult> KeepAsync(HttpContext context, AtDesk at)
    {
        var typed = await Typed.ReadAsync(context, at, "record");
        var (place, others, agreed) = (at.Say(typed["place"]), at.Say(typed["others"]), at.Say(typed["agreed"]));
        var heard = typed.Seats(at, "present");
        var kind = Enum.TryParse<ConversationKind>(typed["kind"], out var said) && Enum.IsDefined(said) ? said : ConversationKind.Conversation;
        var minutes = int.TryParse(typed["ago"], NumberStyles.None, CultureInfo.InvariantCulture, out var ago) ? Math.Min(ago, 60 * 24 * 30) : 0;
        var now = at.Read(desk => desk.Desk.Now);
        var command = new RecordConversation(
            at.Seat, kind, new SimTime(Math.Max(0, now.Seconds - minutes * 60)), PlaceOf(at, typed["place"]), heard | SeatSet.Of(at.Seat),
            others?.Reference ?? TextRef.None, heard.IsEmpty ? [] : [.. typed.Facts(at).Select(fact => new FactPassed(fact, at.Seat, heard))],
            agreed?.Reference ?? TextRef.None) { PlaceText = place?.Reference ?? TextRef.None };
        if (await at.DoAsync(command, typed.Key, place, others, agreed) is { } refused)
            return await ShowAsync(context, at, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect($"{at.Base}/record");
    }

    /// <summary>The place that typed words name; none when they name something else.</summary>
    private static Id<Subject> PlaceOf(AtDesk at, string? typed) =>
        at.Typed(typed) is { IsSome: true } found && at.Scenario.Subjects[found].Kind == "place" ? found : Id<Subject>.None;
}
