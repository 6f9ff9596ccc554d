using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Api;

/// <summary>Problem details of this interface.</summary>
internal static class Problems
{
    public static IResult Missing { get; } = Of(StatusCodes.Status404NotFound, WebRefusals.NoSuchExercise);

    public static IResult NoSeat { get; } = Of(StatusCodes.Status409Conflict, WebRefusals.NoSeat);

    public static IResult StaffOnly { get; } = Of(ExerciseRefusals.StaffOnly);

    /// <summary>A refusal: nothing was done.</summary>
    public static IResult Of(Refusal refusal) => Of(
        refusal.Code switch
        {
            "storage.unavailable" => StatusCodes.Status503ServiceUnavailable,
            "staff.only" or "seat.not_yours" or "person.sent_out" => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status422UnprocessableEntity,
        },
        refusal);

    /// <summary>A refusal with a status of its own.</summary>
    public static IResult Of(int status, Refusal refusal) => new RefusalResult(refusal, status);
}
