using System.Net;

namespace SevenHours.Web.Feed;

/// <summary>Composes the pieces of a page that htmx puts in their places.</summary>
public static class Partial
{
    /// <summary>Replaces an element but leaves focus, drafts and scrolling where they are.</summary>
    public const string Morph = "outerMorph";

    /// <summary>Puts a row first in a list.</summary>
    public const string First = "afterbegin";

    /// <summary>Puts a row last in a list.</summary>
    public const string Last = "beforeend";

    /// <summary>Takes an element away.</summary>
    public const string Delete = "delete";

    /// <summary>One piece for the element of an id.</summary>
    /// <param name="id">The target's id, without <c>#</c>.</param>
    /// <param name="html">Drawn by <see cref="PartRenderer"/>.</param>
    /// <param name="swap">How it is put there; one of the constants of this class.</param>
    public static string For(string id, string html, string swap = Morph) =>
        $"""<hx-partial hx-target="#{WebUtility.HtmlEncode(id)}" hx-swap="{swap}">{html}</hx-partial>""";
}
