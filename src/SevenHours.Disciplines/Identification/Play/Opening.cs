using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>How far a person opens. No luck is in it: the same screening shows the same to everybody.</summary>
/// <remarks>
/// Beside those who came along nobody says what they must not hear. Through somebody at hand, or in a hurry, what rests on trust stays hidden. Whoever
/// was first asked beside the one who keeps hold of him says nothing in a short talk any more.
/// </remarks>
internal static class Opening
{
    /// <summary>The signs that come to light, in the order of the person's own list.</summary>
    /// <param name="person">The person. Truth.</param>
    /// <param name="setting">How it is done.</param>
    /// <param name="spoken">The languages of whoever asks.</param>
    /// <param name="wasAskedBeside">Whether somebody has asked the person before, beside those who came along.</param>
    public static IEnumerable<string> Shown(GroupPerson person, ScreeningSetting setting, IReadOnlyList<string> spoken, bool wasAskedBeside)
    {
        var most = Most(person, setting, spoken, wasAskedBeside);
        return person.Signs.Where(name => SignCatalogue.Of(name).Opens is var opens && opens != Openness.AtOnce && opens <= most);
    }

    private static Openness Most(GroupPerson person, ScreeningSetting setting, IReadOnlyList<string> spoken, bool wasAskedBeside)
    {
        var isUnderstood = setting.Speaking != Speaking.Own || person.Sight.Languages.Any(spoken.Contains);
        return !isUnderstood ? Openness.Papers
            : setting.Where == Whereabouts.Beside ? Openness.Asked
            : setting.IsLong ? setting.Speaking == Speaking.AtHand ? Openness.Apart : Openness.Trust
            : wasAskedBeside && person.HeldBy > 0 ? Openness.Asked
            : Openness.Apart;
    }
}
