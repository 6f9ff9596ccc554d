using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Safety;

/// <summary>What an exercise says to keep people safe.</summary>
internal static class SafetyWords
{
    /// <summary>Who raised an emergency, as the others see him; null while there is none.</summary>
    public static string? NoDuffBy(this Exercise exercise, Strings.Words words) =>
        exercise.Session.NoDuff is { } raised ? exercise.NameBy(raised.By) ?? words["noduff.somebody"] : null;

    /// <summary>The name of whoever has a key; null for nobody and for somebody whose name was erased.</summary>
    public static string? NameBy(this Exercise exercise, string? key) =>
        key is not null && exercise.Session.Find(key) is { } member ? exercise.NameOf(member) : null;

    /// <summary>The contact card in words; null while nobody filled it in.</summary>
    public static CardLines? CardLines(this Exercise exercise) => exercise.Session.ContactCard is { } card
        ? new CardLines(
            exercise.Says(card.Who), exercise.Says(card.Number), exercise.Says(card.Where),
            exercise.Says(card.FirstAid), exercise.Says(card.Emergency), exercise.Says(card.Meet))
        : null;

    /// <summary>Names of those who look after welfare; empty for nobody.</summary>
    public static string WelfareNames(this Exercise exercise) =>
        string.Join(", ", exercise.Session.WelfareOfficers.Select(exercise.NameOf).OfType<string>().Order(StringComparer.Ordinal));

    /// <summary>Whether somebody needs an officer while there is none. Neither who nor why follows from it.</summary>
    public static bool NeedsWelfare(this Exercise exercise) =>
        !exercise.Session.WelfareOfficers.Any() && (exercise.Session.SteppedOut.Count > 0 || exercise.Welfare.Open > 0);
}
