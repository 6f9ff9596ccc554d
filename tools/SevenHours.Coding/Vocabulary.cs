using SevenHours.Disciplines.Interviews.Coding;

namespace SevenHours.Coding;

/// <summary>The traits worth learning: those that three lines have.</summary>
internal sealed class Vocabulary
{
    private const double WordsWeigh = 3;
    private const double LettersWeigh = 3;
    private const double BuildWeighs = 5;

    private readonly Dictionary<uint, int> places;

    public Vocabulary(IReadOnlyList<IReadOnlyList<Sample>> lines)
    {
        var seen = new SortedDictionary<uint, (int Lines, double Weighs)>();
        foreach (var line in lines)
        {
            Note(line.SelectMany(s => s.Traits.Words), WordsWeigh, seen);
            Note(line.SelectMany(s => s.Traits.Letters), LettersWeigh, seen);
            Note(line.SelectMany(s => s.Traits.Build), BuildWeighs, seen);
        }

        var kept = seen.Where(s => s.Value.Lines >= 3).ToList();
        places = kept.Select((k, i) => (k.Key, i)).ToDictionary(k => k.Key, k => k.i);
        Traits = [.. kept.Select(k => k.Key)];
        Weighs = [.. kept.Select(k => k.Value.Weighs)];
    }

    /// <summary>How many there are.</summary>
    public int Count => Traits.Length;

    /// <summary>The traits, ascending.</summary>
    public uint[] Traits { get; }

    /// <summary>For each trait how much its kind weighs.</summary>
    public double[] Weighs { get; }

    /// <summary>The traits of an utterance that are worth learning, each kind brought to one length.</summary>
    public (int Place, double Value)[] VectorOf(Traits traits) =>
        [.. Part(traits.Words, WordsWeigh), .. Part(traits.Letters, LettersWeigh), .. Part(traits.Build, BuildWeighs)];

    private static void Note(IEnumerable<uint> traits, double weighs, SortedDictionary<uint, (int Lines, double Weighs)> seen)
    {
        foreach (var trait in traits.Distinct())
        {
            seen[trait] = (seen.GetValueOrDefault(trait).Lines + 1, weighs);
        }
    }

    private IEnumerable<(int Place, double Value)> Part(IReadOnlyList<uint> traits, double weighs)
    {
        var value = weighs / Math.Sqrt(Math.Max(1, traits.Count));
        foreach (var trait in traits)
        {
            if (places.TryGetValue(trait, out var place)) yield return (place, value);
        }
    }
}
