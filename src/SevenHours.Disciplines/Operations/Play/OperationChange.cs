using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>One thing written into one entry of an operation plan.</summary>
/// <param name="Entry">The entry's id within the plan, which the client gave: 1 to 40 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; <see cref="PlanId"/> for the plan itself.</param>
/// <param name="Field">What is written.</param>
/// <param name="Value">What it is now; null to take it away, and for what is typed.</param>
/// <param name="Text">The words of what is typed; none to take them away.</param>
public sealed record OperationChange(string Entry, OperationField Field, string? Value = null, TextRef Text = default)
{
    /// <summary>The entry that is the plan itself.</summary>
    public const string PlanId = "plan";

    /// <summary>What an entry is, as the value of <see cref="OperationField.Is"/>: a site, a post, a criterion for calling off.</summary>
    public const string Site = "site", Post = "post", Criterion = "criterion";

    /// <summary>Longest id of an entry, in characters.</summary>
    public const int LongestId = 40;

    /// <summary>Whether words stand for it, with or without what they fitted.</summary>
    public static bool IsTyped(OperationField field) =>
        field is OperationField.Purpose or OperationField.Place or OperationField.Who or OperationField.Room or OperationField.Note;

    /// <summary>Whether its words may fit a subject: which, a seat must not learn by typing.</summary>
    public static bool NamesSubject(OperationField field) => field is OperationField.Place or OperationField.Who or OperationField.Room;

    /// <summary>Whether a text can be an entry's id.</summary>
    public static bool IsId(string? text) =>
        text is { Length: > 0 and <= LongestId } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>As seats may see it.</summary>
    internal OperationChange ForSeats() => NamesSubject(Field) && Text.IsSome && !Text.IsAuthored ? this with { Value = null } : this;
}

/// <summary>What can be written into a plan.</summary>
public enum OperationField
{
    /// <summary>What the entry is; nothing when it is struck out.</summary>
    Is,

    /// <summary>Of the plan: what it is for.</summary>
    Purpose,

    /// <summary>Of the plan: the seat that leads it.</summary>
    Leader,

    /// <summary>Of a site: the place.</summary>
    Place,

    /// <summary>Of a site: the act of the catalogue.</summary>
    Act,

    /// <summary>Of a site: the person it is about, such as who is to be arrested.</summary>
    Who,

    /// <summary>Of a site: when, in whole seconds since STARTEX.</summary>
    At,

    /// <summary>Of a site: the seat that leads there.</summary>
    Lead,

    /// <summary>Of a site: the basis. <c>order:</c> with the handle of an order held, or <c>urgent:</c> with a ground.</summary>
    Basis,

    /// <summary>Of a site: how many vehicles.</summary>
    Vehicles,

    /// <summary>Of a site: where people are brought afterwards.</summary>
    Room,

    /// <summary>Of a site or the plan: what else is to be said.</summary>
    Note,

    /// <summary>Of a post: the site it stands at.</summary>
    Site,

    /// <summary>Of a post: the seat that takes it.</summary>
    Seat,

    /// <summary>Of a post: its task, one of <see cref="PostTask"/>.</summary>
    Task,

    /// <summary>Of a post: the language that is interpreted, as a tag.</summary>
    Language,

    /// <summary>Of a post: the interpreter who was booked.</summary>
    Interpreter,

    /// <summary>Of a criterion: the sign, one of <see cref="AbortSign"/>.</summary>
    Sign,

    /// <summary>Of a criterion: whether it stops <c>all</c> sites rather than the one where it is seen.</summary>
    Stops,
}

/// <summary>What somebody wrote into a plan at once.</summary>
/// <param name="Number">Its number in the plan, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Seat">Who wrote.</param>
/// <param name="By">Which person at the seat, or null.</param>
/// <param name="Changes">What was written.</param>
public sealed record OperationEdit(int Number, SimTime At, Id<Seat> Seat, string? By, IReadOnlyList<OperationChange> Changes)
{
    internal OperationEdit ForSeats() => this with { Changes = [.. Changes.Select(change => change.ForSeats())] };
}
