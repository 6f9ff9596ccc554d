using Microsoft.AspNetCore.Components;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Shared;

/// <summary>The base of every component: it knows who reads, and says things in his language.</summary>
public abstract class Piece : ComponentBase
{
    [Inject]
    public Reader Reader { get; set; } = null!;

    [Inject]
    public TimeProvider Time { get; set; } = null!;

    /// <summary>The text of an id in the reader's language.</summary>
    protected string T(string id) => Reader.Words[id];

    /// <summary>The text of an id with placeholders; the one named <c>n</c> chooses the plural.</summary>
    protected string T(string id, params ReadOnlySpan<(string Name, object? Value)> arguments) => Reader.Words[id, arguments];

    /// <summary>Joins the classes that are there.</summary>
    protected static string Class(params ReadOnlySpan<string?> names) => string.Join(' ', names.ToArray().Where(name => !string.IsNullOrEmpty(name)));
}
