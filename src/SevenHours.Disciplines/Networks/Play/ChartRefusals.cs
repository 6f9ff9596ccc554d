using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>What is impossible about charts.</summary>
public static class ChartRefusals
{
    /// <summary>A further chart without a name.</summary>
    public static readonly Refusal NoName = new(
        "chart.no_name", "A further chart needs a name.", "Say in a few words what it shows.");

    /// <summary>An edit that says nothing.</summary>
    public static readonly Refusal NothingDrawn = new(
        "chart.empty", "There is nothing in this edit.", "Name an entity, or choose two for a tie.");

    /// <summary>What was written does not fit the field.</summary>
    /// <param name="field">The field, in small letters.</param>
    public static Refusal Unfit(string field) => new(
        "chart.unfit", "This cannot stand there:", "Choose from the list, or write it as the field shows.") { Detail = field };

    /// <summary>A tie that ends at nothing.</summary>
    public static readonly Refusal EndsNowhere = new(
        "chart.ends_nowhere", "This tie ends at something that was never on the chart.", "Draw the entity first, or choose another.");

    /// <summary>An entity merged into itself, or into one that was merged into it.</summary>
    public static readonly Refusal MergesInCircle = new(
        "chart.circle", "These two are one already.", "Choose another entity, or take the first merge back.");

    /// <summary>A source the seat does not have.</summary>
    public static readonly Refusal NotYourSource = new(
        "chart.no_source", "This source is not in your case file.", "Choose one that is, or write in words where it is known from.");

    /// <summary>Too much on one chart.</summary>
    public static readonly Refusal IsFull = new(
        "chart.full", "The chart would hold more than 1,000 entities or 5,000 ties.", "Begin another chart, or take off what is no longer needed.");

    /// <summary>Nothing to take back or do again.</summary>
    public static readonly Refusal NothingToUndo = new(
        "chart.nothing_to_undo", "You have nothing left to take back or do again on this chart.", "Others take back their own edits.");

}
