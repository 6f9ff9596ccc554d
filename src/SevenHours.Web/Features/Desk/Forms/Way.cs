using SevenHours.Disciplines.Actions;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary>A way of doing an act, as its form offers it.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Either">The choice it belongs to, of which one at most is taken; null for a box of its own.</param>
public sealed record Way(string Name, string Title, string? Either)
{
    /// <summary>The name under which the form posts it.</summary>
    public string Field => Either is null ? "option" : $"option.{Either}";

    /// <summary>The ways of an action, those of one choice together.</summary>
    public static IReadOnlyList<Way> Of(ActionDefinition action, SeatReading desk) =>
        [.. action.Options.Select(option => new Way(option.Name, desk.Of(option.Title), option.Either)).OrderBy(way => way.Either is null)];

    /// <summary>The ways somebody chose.</summary>
    public static IReadOnlyList<string> Chosen(ActionDefinition action, Typed typed) =>
        [.. action.Options.Select(option => option.Either).Distinct().SelectMany(either => typed.All(either is null ? "option" : $"option.{either}")).Where(name => name.Length > 0)];
}
