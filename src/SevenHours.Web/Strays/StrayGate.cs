using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Audits;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Strays;

/// <summary>
/// Words that staff write while the clock runs are looked through as an author's package is: what may reach a real person is said at the form, and
/// goes out only with a reason. The reason stands in the audit log; the words never do.
/// </summary>
public static partial class StrayGate
{
    /// <summary>The field that holds the reason.</summary>
    public const string Reason = "stray-because";

    /// <summary>The field that holds what the reason was given for.</summary>
    public const string Seen = "stray-seen";

    /// <summary>The field that names the place in the form where findings are shown.</summary>
    public const string Slot = "stray-slot";

    /// <summary>Why something may go out all the same. Chosen, not typed: the audit log holds nothing anybody typed.</summary>
    public static IReadOnlyList<string> Reasons { get; } = ["agreed", "nobody", "mistaken"];

    /// <summary>Looks a form through.</summary>
    /// <param name="context">The request.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="fields">Where words were typed.</param>
    /// <returns>What to answer instead of doing it; null when nothing was found, or a reason was given for all of it.</returns>
    public static async Task<IResult?> StopAsync(HttpContext context, IFormCollection form, IReadOnlyList<TypedField> fields)
    {
        var found = FoundStray.In(form, fields);
        if (found.Count == 0)
            return null;
        if (Reasons.Contains(form[Reason].ToString(), StringComparer.Ordinal) && found.All(stray => form[Seen].Contains(stray.Found, StringComparer.Ordinal)))
        {
            await context.AuditAsync("identifier.sent", AuditResult.Done, [$"reason={form[Reason]}", .. found.Select(stray => $"kind={stray.KindName}").Distinct()]);
            return null;
        }

        return form[Slot].ToString() is { Length: > 0 } slot && SlotName().IsMatch(slot) && context.Request.Headers.ContainsKey("HX-Request")
            ? await InPlaceAsync(context, slot, found)
            : AsPage(context, form, fields, found);
    }

    private static async Task<IResult> InPlaceAsync(HttpContext context, string slot, IReadOnlyList<FoundStray> found)
    {
        var notice = await context.RequestServices.GetRequiredService<PartRenderer>().RenderAsync<StrayNotice>(
            context.RequestServices.GetRequiredService<Reader>().Language, (nameof(StrayNotice.Found), found));
        return Results.Text(Partial.For(slot, notice, "innerHTML"), "text/html", statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static RazorComponentResult<StrayPage> AsPage(HttpContext context, IFormCollection form, IReadOnlyList<TypedField> fields, IReadOnlyList<FoundStray> found) =>
        new(new Dictionary<string, object?>
        {
            [nameof(StrayPage.Action)] = $"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}",
            [nameof(StrayPage.Form)] = form,
            [nameof(StrayPage.Fields)] = fields,
            [nameof(StrayPage.Found)] = found,
        })
        { StatusCode = StatusCodes.Status422UnprocessableEntity };

    [GeneratedRegex("^[a-z][a-z-]{0,40}$")]
    private static partial Regex SlotName();
}
