using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Parts;
using SevenHours.Web.Feed;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Wall;

/// <summary>Presses on the wall's pages: buttons answer with what was refused, forms lead back to a page.</summary>
internal static class WallPress
{
    /// <summary>Whether htmx or a script asks, and the page stays.</summary>
    public static bool IsClick(HttpContext context) => context.Request.Headers.ContainsKey("HX-Request");

    /// <summary>The reference to words, or none.</summary>
    public static TextRef Ref(TypedWords? words) => words?.Reference ?? TextRef.None;

    /// <summary>Does a command of a button. A click is told only what was refused; the page changes by its feed.</summary>
    public static async Task<IResult> ClickAsync(HttpContext context, AtDesk at, SeatCommand command, string? key, string to)
    {
        var refused = await at.DoAsync(command, key);
        if (!IsClick(context))
            return refused is null ? Results.Redirect(to) : await WallFeature.ShowAsync(context, at, refused);
        if (refused is null)
            return Results.NoContent();

        var cache = context.RequestServices.GetRequiredService<PartCache>();
        return Results.Content(Partial.For("notices", await cache.DrawAsync<RefusalNotice>(at.Texts.Language, ("Refused", refused))), "text/html");
    }

    /// <summary>A value of an enumeration as a form sends it.</summary>
    public static T Chosen<T>(string? typed, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(typed, out var said) && Enum.IsDefined(said) ? said : otherwise;
}
