using System.Globalization;
using System.Text;

namespace SevenHours.Analysis.Scoring;

/// <summary>Makes names alike that people write differently: case, accents, spaces and signs do not count.</summary>
public static class NameFolding
{
    /// <summary>The folded name; empty when nothing of it counts.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return folded.Length > 0 ? folded.ToString() : name.Trim();
    }
}
