using System.Security.Claims;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Drafts;

/// <summary>Where drafts are posted and whose they are.</summary>
public static class DraftAddress
{
    /// <summary>The address for a box of an exercise, for <c>Field.Draft</c>: <c>/draft/{exercise}/{form}</c>.</summary>
    public static string Of(string exercise, string form) => $"/draft/{Uri.EscapeDataString(exercise)}/{Uri.EscapeDataString(form)}";

    /// <summary>Whose drafts of an exercise the visitor's are: the seat's person when he has a seat, else his browser's.</summary>
    public static string? Owner(ClaimsPrincipal visitor, string exercise) => visitor.SeatIn(exercise) is { } seat
        ? $"{seat.Exercise}/{seat.Person}"
        : visitor.Key();
}
