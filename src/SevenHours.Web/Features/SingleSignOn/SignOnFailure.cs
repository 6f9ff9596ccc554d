using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Features.SingleSignOn;

/// <summary>Where a failed sign-in ends: an address that says what kind of trouble it was and holds nothing of the answer.</summary>
internal static class SignOnFailure
{
    /// <summary>Records a fault for the administrator and leads the person to the page about it.</summary>
    public static IResult Of(SignOnTroubles troubles, SingleSignOnProvider provider, Fault fault)
    {
        var page = $"/single-sign-on/failed/{fault.Kind.ToString().ToLowerInvariant()}";
        return Results.Redirect(troubles.Add(provider, fault) is { } reference ? $"{page}?reference={reference}" : page);
    }

    /// <summary><c>GET /single-sign-on/failed/{kind}?reference=…</c>: anybody may have written the address, so only known words are shown.</summary>
    public static IResult Show(string kind, string? reference, HttpContext context)
    {
        if (!Enum.TryParse<FaultKind>(kind, ignoreCase: true, out var known) || !known.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase))
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        return new RazorComponentResult<SignOnFailedPage>(new Dictionary<string, object?>
        {
            [nameof(SignOnFailedPage.Kind)] = known,
            [nameof(SignOnFailedPage.Reference)] = SignOnTroubles.IsReference(reference) ? reference : null,
        })
        { StatusCode = StatusCodes.Status403Forbidden };
    }
}
