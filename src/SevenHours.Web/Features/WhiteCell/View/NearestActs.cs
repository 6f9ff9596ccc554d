using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Search;

namespace SevenHours.Web.Features.WhiteCell.View;

/// <summary>Finds the acts of the catalogue that are nearest to what somebody described in his own words, in any language of the case.</summary>
public static class NearestActs
{
    private const int ShortestWord = 4;
    private const int Most = 3;
    private const int RareIsWorth = 120;

    /// <summary>At most three, the nearest first; none when no word is to be found anywhere.</summary>
    /// <remarks>A word that few acts have tells more than one that many have.</remarks>
    public static IReadOnlyList<Id<ActionDefinition>> To(Scenario scenario, string described)
    {
        var words = SearchWord.In(described).Select(word => word.Folded).Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal).ToList();
        var acts = scenario.Table<ActionDefinition>();
        var texts = acts.Select(act => WordsOf(scenario, act)).ToList();
        var scores = new int[acts.Count];
        foreach (var word in words)
        {
            var found = texts.Select(text => Depth(text, word)).ToList();
            var spread = Math.Max(1, found.Count(depth => depth > 0));
            for (var i = 0; i < scores.Length; i++)
                scores[i] += found[i] * RareIsWorth / spread;
        }

        return [.. acts.Ids.Where(id => scores[id.Index] > 0).OrderByDescending(id => scores[id.Index]).ThenBy(id => acts[id].Number).Take(Most)];
    }

    // A word of the title says more than one of the other names, and that more than one of the summary.
    private static int Depth((HashSet<string> Title, HashSet<string> Also, HashSet<string> Summary) act, string word) =>
        Has(act.Title, word) ? 3 : Has(act.Also, word) ? 2 : Has(act.Summary, word) ? 1 : 0;

    private static bool Has(HashSet<string> text, string word) => text.Contains(word) || text.Any(there => Kinship.Are(word, there));

    private static (HashSet<string> Title, HashSet<string> Also, HashSet<string> Summary) WordsOf(Scenario scenario, ActionDefinition act)
    {
        string[] languages = [scenario.Texts.SourceLanguage, .. scenario.Texts.Languages];
        HashSet<string> In(TextRef text) => text.IsSome && text.IsAuthored
            ? [.. languages.Distinct(StringComparer.Ordinal).SelectMany(language => SearchWord.In(scenario.Texts.Find(text.Key, language).Text)).Select(word => word.Folded).Where(word => word.Length >= ShortestWord)]
            : [];
        return (In(act.Title), In(act.Also), In(act.Summary));
    }
}
