using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Why something cannot be done to an operation: only what is impossible.</summary>
public static class OperationRefusals
{
    /// <summary>Not on this operation.</summary>
    public static readonly Refusal NotKnown = new(
        "operation.unknown", "You are on no such operation.", "Choose one your agency is on.");

    /// <summary>Nothing is written.</summary>
    public static readonly Refusal NothingWritten = new(
        "operation.nothing", "Nothing was written.", "Fill a field in.");

    /// <summary>Something that does not fit its field.</summary>
    public static readonly Refusal Unfit = new(
        "operation.unfit", "That does not fit its field.", "Choose from the list, or write a time of the exercise.");

    /// <summary>Too much for one plan.</summary>
    public static readonly Refusal IsFull = new(
        "operation.full", "The plan is full.", "Strike something out, or open a second operation.");

    /// <summary>No site with place and time.</summary>
    public static readonly Refusal NoSite = new(
        "operation.no_site", "No site has a place and a time.", "Write where and when somebody goes in.");

    /// <summary>Launched already.</summary>
    public static readonly Refusal IsLaunched = new(
        "operation.launched", "The operation is launched.", "Change the plan: those who confirm it go by it.");

    /// <summary>Not launched yet.</summary>
    public static readonly Refusal NotLaunched = new(
        "operation.not_launched", "The operation is not launched.", "Launch it first.");

    /// <summary>All is over.</summary>
    public static readonly Refusal IsOver = new(
        "operation.over", "Nothing of the operation lies ahead.", "Fill in the hot debrief.");

    /// <summary>Nothing late.</summary>
    public static readonly Refusal NothingLate = new(
        "operation.nothing_late", "You know the plan as it stands.", "Wait for a change.");

    /// <summary>No such site in the plan.</summary>
    public static readonly Refusal NoSuchSite = new(
        "operation.no_such_site", "The plan has no such site.", "Choose a site of the plan.");

    /// <summary>Nothing over yet.</summary>
    public static readonly Refusal NothingOver = new(
        "operation.nothing_over", "No site of the operation is over.", "Wait until the first site is over.");

    /// <summary>Nobody ticked.</summary>
    public static readonly Refusal Nobody = new(
        "operation.nobody", "Nobody is named.", "Tick who is meant.");

    /// <summary>No words.</summary>
    public static readonly Refusal NoWords = new(
        "operation.no_words", "Nothing was said.", "Write a sentence on what went otherwise, or what you learned.");
}
