using SevenHours.Kernel;

namespace SevenHours.Web.Api;

/// <summary>Problem details of this interface: a stable code, what is so, and what to do instead.</summary>
internal static class Problems
{
    public static IResult Missing { get; } = Of(StatusCodes.Status404NotFound, "exercise.unknown", "There is no such exercise for you.", "Join it by its PIN.");

    public static IResult NoSeat { get; } = Of(StatusCodes.Status409Conflict, "seat.none", "You have no seat.", "Take one with POST /api/v1/exercises/{id}/seat.");

    public static IResult StaffOnly { get; } = Of(SevenHours.Exercises.ExerciseRefusals.StaffOnly);

    /// <summary>A refusal: nothing was done.</summary>
    public static IResult Of(Refusal refusal) => Of(
        refusal.Code switch
        {
            "storage.unavailable" => StatusCodes.Status503ServiceUnavailable,
            "staff.only" or "seat.not_yours" or "person.sent_out" => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status422UnprocessableEntity,
        },
        refusal.Code, refusal.Says, refusal.Instead);

    public static IResult Of(int status, string code, string says, string instead) => Results.Problem(
        type: $"urn:sevenhours:{code}", title: says, detail: instead, statusCode: status,
        extensions: new Dictionary<string, object?> { ["code"] = code, ["says"] = says, ["instead"] = instead, ["exercise"] = true });
}
