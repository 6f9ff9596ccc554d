using System.Collections.Immutable;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SevenHours.Programmes;

/// <summary>The items that ship with the product, from <c>programmes/items</c>. Thread-safe.</summary>
public static class ItemBank
{
    /// <summary>Longest text of an item, in characters.</summary>
    public const int LongestText = 1_000;

    /// <summary>Most options of an item.</summary>
    public const int MostOptions = 8;

    private const string Prefix = "Items/";
    private static readonly string[] s_words = ["stem", "why", "vignette"];
    private static readonly Lazy<ImmutableArray<TestItem>> s_shipped = new(ReadAll);

    /// <summary>All of them, by competence and key.</summary>
    public static ImmutableArray<TestItem> Shipped => s_shipped.Value;

    /// <summary>The bank of a server: what ships, and what was written here, which stands before what ships under the same key.</summary>
    public static ImmutableArray<TestItem> With(IEnumerable<TestItem> own)
    {
        var written = own.ToDictionary(item => item.Id, StringComparer.Ordinal);
        return
        [
            .. Shipped.Where(item => !written.ContainsKey(item.Id)).Concat(written.Values)
                .OrderBy(item => CompetenceNames.All.IndexOf(item.Competence)).ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What is wrong with an item, as the id of a sentence; null for nothing.</summary>
    public static string? Wrong(TestItem item) =>
        !CompetenceNames.All.Contains(item.Competence) ? "learning.wrong.competence"
        : !item.Texts.TryGetValue("en", out var english) || english.Stem.Length == 0 || item.Texts.Values.Any(TooLong) ? "learning.wrong.item"
        : item.Options.Length is < 2 or > MostOptions || item.Texts.Values.Any(text => item.Options.Any(key => string.IsNullOrWhiteSpace(text.Options.GetValueOrDefault(key)))) ? "learning.wrong.options"
        : item.Right.IsEmpty || item.Right.Except(item.Options).Any() || item.Kind switch
        {
            ItemKind.Order => item.Right.Length != item.Options.Length || item.Right.Distinct().Count() != item.Right.Length,
            ItemKind.Several => item.Right.Length == item.Options.Length,
            _ => item.Right.Length != 1,
        } ? "learning.wrong.right"
        : null;

    private static bool TooLong(ItemText text) =>
        text.Stem.Length > LongestText || text.Why.Length > LongestText || (text.Vignette?.Length ?? 0) > LongestText || text.Options.Values.Any(option => option.Length > LongestText);

    private static ImmutableArray<TestItem> ReadAll()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var assembly = typeof(ItemBank).Assembly;
        List<TestItem> items = [];
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var file = yaml.Deserialize<Dictionary<string, object>>(reader.ReadToEnd());
            var competence = (string)file["competence"];
            items.AddRange(((List<object>)file["items"]).Cast<Dictionary<object, object>>().Select(item => ItemOf(item, competence)));
        }

        return [.. items.OrderBy(item => CompetenceNames.All.IndexOf(item.Competence)).ThenBy(item => item.Id, StringComparer.Ordinal)];
    }

    private static TestItem ItemOf(Dictionary<object, object> item, string competence)
    {
        var texts = item.Where(pair => pair.Value is Dictionary<object, object>)
            .ToImmutableDictionary(pair => (string)pair.Key, pair => TextOf((Dictionary<object, object>)pair.Value), StringComparer.Ordinal);
        return new TestItem
        {
            Id = (string)item["id"], Competence = competence, Objective = item.GetValueOrDefault("objective") as string ?? "",
            Kind = Enum.Parse<ItemKind>((string)item["kind"], ignoreCase: true),
            Options = [.. ((Dictionary<object, object>)item["en"]).Keys.Cast<string>().Where(key => !s_words.Contains(key))],
            Right = [.. ((List<object>)item["right"]).Cast<string>()],
            Texts = texts, Source = item.GetValueOrDefault("source") as string ?? "", IsRetired = item.GetValueOrDefault("retired") is "true",
        };
    }

    private static ItemText TextOf(Dictionary<object, object> words) => new(
        (string)words["stem"],
        words.Where(pair => !s_words.Contains((string)pair.Key)).ToImmutableDictionary(pair => (string)pair.Key, pair => (string)pair.Value, StringComparer.Ordinal),
        (string)words["why"], words.GetValueOrDefault("vignette") as string);
}
