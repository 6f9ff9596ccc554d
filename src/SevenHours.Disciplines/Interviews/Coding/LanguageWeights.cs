namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>The weights of one language: for each trait that is known, how much it speaks for each way of asking.</summary>
/// <param name="Language">The trained language.</param>
/// <param name="Scale">What a weight of 1 is worth to the logarithm of a likelihood, in 2^-24.</param>
/// <param name="Bias">For each style, what speaks for it before anything was said, in weights.</param>
/// <param name="Known">The hashes of the known traits, ascending.</param>
/// <param name="Weights">For each known trait in turn, a weight for each style.</param>
internal sealed record LanguageWeights(string Language, int Scale, IReadOnlyList<int> Bias, uint[] Known, sbyte[] Weights)
{
    private readonly WordRoles roles = WordRoles.Read(Language);

    /// <summary>Reads a text as this language.</summary>
    public Traits TraitsOf(Utterance utterance) => Traits.Of(utterance, roles);

    /// <summary>For each style, the logarithm of its likelihood in 2^-16, up to what is common to all.</summary>
    public long[] Score(Traits traits)
    {
        var scores = new long[Bias.Count];
        for (var style = 0; style < scores.Length; style++)
        {
            scores[style] = (long)Bias[style] * Scale >> 8;
        }

        Add(traits.Words, scores);
        Add(traits.Letters, scores);
        Add(traits.Build, scores);
        return scores;
    }

    /// <summary>How many of the runs of letters are known, in per mille: what is no language has few.</summary>
    public int KnownPermille(Traits traits) => KnownOf(traits.Letters);

    /// <summary>How many of the words and their neighbours are known, in per mille.</summary>
    public int KnownWordsPermille(Traits traits) => KnownOf(traits.Words);

    private int KnownOf(IReadOnlyList<uint> traits) =>
        traits.Count == 0 ? 0 : traits.Count(t => Array.BinarySearch(Known, t) >= 0) * 1000 / traits.Count;

    /// <summary>Adds what a kind of traits says, divided by the root of their number, so that long speech speaks no louder.</summary>
    private void Add(IReadOnlyList<uint> traits, long[] scores)
    {
        if (traits.Count == 0)
        {
            return;
        }

        var sums = new long[scores.Length];
        foreach (var trait in traits)
        {
            if (Array.BinarySearch(Known, trait) is var at and >= 0)
            {
                for (var style = 0; style < sums.Length; style++)
                {
                    sums[style] += Weights[at * sums.Length + style];
                }
            }
        }

        var root = Whole.Root((long)traits.Count << 16);
        for (var style = 0; style < sums.Length; style++)
        {
            scores[style] += sums[style] * Scale / root;
        }
    }
}
