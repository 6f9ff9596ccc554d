using System.ComponentModel;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Room;
using SevenHours.Web.Features.Room.Staff;
using SevenHours.Web.Features.Room.View;

namespace SevenHours.Web.Api;

/// <summary>Interviews for programs. What a seat does in them are commands like any other: <c>do.open_interview</c>, <c>do.question</c>.</summary>
internal static class InterviewApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/exercises/{id}/interviews", (string id, HttpContext context) => SeatApi.AtSeatAsync(context, id, at =>
                Task.FromResult(Results.Json(TalkPartner.All(at.Read()), ApiJson.Options))))
            .Needing(Permission.PlaySeat).WithSummary("Whom your seat can speak with, the interview it is in with each, and those there were").Produces<TalkPartner[]>();
        api.MapPost("/exercises/{id}/interviews/{person}/coding", (string id, string person, CodingRequest body, HttpContext context) => SeatApi.AtSeatAsync(context, id, at =>
                Task.FromResult(Code(at, person, body))))
            .Needing(Permission.PlaySeat).WithSummary("How a machine would code some words: a suggestion. Nothing is said").Produces<Coding>().ProducesProblem(422);
        api.MapGet("/exercises/{id}/truth/people", (string id, int? team, HttpContext context) => AtStaff(context, id, team, at => Results.Json(InterviewsFeature.All(at), ApiJson.Options)))
            .Needing(Permission.SeeTruth).WithSummary("Everybody one can speak with, and who speaks for them. Staff only.").Produces<PersonaLine[]>();
        api.MapGet("/exercises/{id}/truth/people/{person}", (string id, string person, int? team, HttpContext context) => AtStaff(context, id, team, at =>
                InterviewsFeature.Person(at, person) is { } view ? Results.Json(view, ApiJson.Options) : Problems.Missing))
            .Needing(Permission.SeeTruth).WithSummary("How a person really is: levels over time, what would be told now, what is not the person's own. Staff only.").Produces<PersonaView>();
        api.MapPost("/exercises/{id}/truth/people/{person}/voice", (string id, string person, VoiceRequest body, HttpContext context) => AtStaffAsync(context, id, body.Team, at =>
                InterviewsFeature.VoiceOf(at, person, body.Voice)))
            .Needing(Permission.AnswerRequests).WithSummary("Say who speaks for a person: engine, staffed or acted").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        api.MapPost("/exercises/{id}/truth/questions/{question}", (string id, string question, StyleRequest body, HttpContext context) => AtStaffAsync(context, id, body.Team, at =>
                Handle.TryParse(question, out var handle) && QuestionCoding.Named(body.Style) is { } style ? new RecodeQuestionForSeats(handle, style) : null))
            .Needing(Permission.Coach).WithSummary("Correct how a question was coded; the first coding is kept").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static IResult Code(AtDesk at, string person, CodingRequest body)
    {
        if (!RoomForms.PersonaOf(at, person).IsSome)
            return Problems.Missing;

        var suggested = RoomForms.Suggest(at, person, body.Text);
        return Results.Json(
            new Coding(suggested, suggested is { } style ? QuestionClass.Of(style) : null, suggested is { } known ? QuestionCoding.Near(known) : []), ApiJson.Options);
    }

    private static IResult AtStaff(HttpContext context, string id, int? team, Func<OnFloor, IResult> serve) =>
        OnFloor.Of(context, id, "interviews", team) is { } at ? serve(at) : Problems.Missing;

    private static async Task<IResult> AtStaffAsync(HttpContext context, string id, int? team, Func<OnFloor, StaffCommand?> make)
    {
        if (OnFloor.Of(context, id, "interviews", team) is not { } at)
            return Problems.Missing;

        var refused = make(at) is { } command
            ? StaffAnswer.RefusalOf(await at.Exercise.DirectAsync(at.By, at.Team, command, PressKeys.Of(context.Request)))
            : Refusal.NoSuchThing;
        return refused is null ? Results.NoContent() : Problems.Of(refused);
    }
}

/// <summary>Words to code.</summary>
public sealed record CodingRequest([property: Description("What would be said.")] string Text);

/// <summary>How a machine would code some words.</summary>
/// <param name="Style">The way of asking; null for no words.</param>
/// <param name="Class">The published class it belongs to; null for none.</param>
/// <param name="Near">Ways easily taken for it.</param>
public sealed record Coding(QuestionStyle? Style, string? Class, IReadOnlyList<QuestionStyle> Near);

/// <summary>Who shall speak for a person.</summary>
public sealed record VoiceRequest(
    [property: Description("engine, staffed or acted.")] string Voice,
    [property: Description("The team; 1 when missing.")] int? Team = null);

/// <summary>How a question was asked.</summary>
public sealed record StyleRequest(
    [property: Description("The way of asking, such as open or leading.")] string Style,
    [property: Description("The team; 1 when missing.")] int? Team = null);
