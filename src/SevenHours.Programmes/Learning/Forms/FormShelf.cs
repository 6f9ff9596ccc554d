using System.Collections.Immutable;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SevenHours.Programmes;

/// <summary>The forms that ship with the product, from <c>programmes/forms</c>. Thread-safe.</summary>
public static class FormShelf
{
    private const string Prefix = "Forms/";
    private static readonly Lazy<ImmutableDictionary<FormKind, ImmutableArray<FormQuestion>>> s_all = new(ReadAll);

    /// <summary>The questions a form of a kind begins with.</summary>
    public static ImmutableArray<FormQuestion> Questions(FormKind kind) => s_all.Value[kind];

    private static ImmutableDictionary<FormKind, ImmutableArray<FormQuestion>> ReadAll()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnumNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var assembly = typeof(FormShelf).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return yaml.Deserialize<FormFile>(reader.ReadToEnd());
        }).ToImmutableDictionary(file => file.Kind, file => file.Questions.Select(line => new FormQuestion
        {
            Id = line.Id, IsScale = line.Low.Count > 0,
            Texts = line.Says.ToImmutableDictionary(pair => pair.Key, pair => new QuestionText(pair.Value, line.Low.GetValueOrDefault(pair.Key), line.High.GetValueOrDefault(pair.Key)), StringComparer.Ordinal),
        }).ToImmutableArray());
    }

    internal sealed class FormFile
    {
        public FormKind Kind { get; set; }

        public List<Line> Questions { get; set; } = [];
    }

    internal sealed class Line
    {
        public string Id { get; set; } = "";

        public Dictionary<string, string> Says { get; set; } = [];

        public Dictionary<string, string> Low { get; set; } = [];

        public Dictionary<string, string> High { get; set; } = [];
    }
}
