using SevenHours.Disciplines.Interviews.Coding;

namespace SevenHours.Coding;

/// <summary>Learns weights: multinomial logistic regression by stochastic gradients, with a rate of its own for each weight.</summary>
/// <remarks>Only plus, minus, times, divided and root are used, in one order: the same data give the same weights on every machine.</remarks>
internal sealed class Learner
{
    private const int Rounds = 8;
    private const double Rate = 0.05;
    private const double Shrink = 0.00002;

    private readonly Vocabulary vocabulary;
    private readonly int styles = Corpus.Styles.Count;
    private readonly double[] weights;
    private readonly double[] squares;
    private readonly double[] bias;
    private readonly double[] biasSquares;

    private Learner(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        (weights, squares) = (new double[vocabulary.Count * styles], new double[vocabulary.Count * styles]);
        (bias, biasSquares) = (new double[styles], new double[styles]);
    }

    /// <summary>Learns from the samples of several lines.</summary>
    public static Learner From(IReadOnlyList<IReadOnlyList<Sample>> lines)
    {
        var learner = new Learner(new Vocabulary(lines));
        var samples = lines.SelectMany(line => line)
            .Select(s => (Wanted: IndexOf(s), s.Weight, Vector: learner.vocabulary.VectorOf(s.Traits))).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(samples, round);
            foreach (var sample in samples)
            {
                learner.Step(sample.Wanted, sample.Weight, sample.Vector);
            }
        }

        return learner;
    }

    /// <summary>The logarithm of the likelihood of each style, up to what is common to all.</summary>
    public double[] Score(Traits traits) => Score(vocabulary.VectorOf(traits));

    /// <summary>The weights as whole numbers, the largest being 127.</summary>
    /// <param name="language">Their language.</param>
    /// <param name="sureness">What the scores are multiplied by for likelihoods that hold, in per mille.</param>
    public LanguageWeights ToWhole(string language, int sureness)
    {
        var scaled = weights.Select((w, i) => w * vocabulary.Weighs[i / styles]).ToArray();
        var step = scaled.Max(Math.Abs) / 127;
        var whole = scaled.Select(w => (sbyte)Math.Round(w / step)).ToArray();
        var kept = Enumerable.Range(0, vocabulary.Count).Where(at => whole.AsSpan(at * styles, styles).ContainsAnyExcept((sbyte)0)).ToList();
        return new LanguageWeights(
            language,
            (int)(step * sureness / 1000 * (1 << 24)),
            [.. bias.Select(b => (int)Math.Round(b / step))],
            [.. kept.Select(at => vocabulary.Traits[at])],
            [.. kept.SelectMany(at => whole.Skip(at * styles).Take(styles))]);
    }

    private static int IndexOf(Sample sample) => Corpus.Styles.Index().First(s => s.Item == sample.Style).Index;

    private static void Shuffle<T>(T[] items, int round)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = (int)(Draw.Of((ulong)round * 1_000_003 + (ulong)i) % (i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private double[] Score((int Place, double Value)[] vector)
    {
        var scores = (double[])bias.Clone();
        foreach (var (place, value) in vector)
        {
            for (var s = 0; s < styles; s++)
            {
                scores[s] += value * weights[place * styles + s];
            }
        }

        return scores;
    }

    private void Step(int wanted, double weight, (int Place, double Value)[] vector)
    {
        var slopes = Likelihood.Of(Score(vector), 1);
        slopes[wanted] -= 1;
        for (var s = 0; s < styles; s++)
        {
            slopes[s] *= weight;
            Move(ref bias[s], ref biasSquares[s], slopes[s]);
        }

        foreach (var (place, value) in vector)
        {
            for (var s = 0; s < styles; s++)
            {
                var at = place * styles + s;
                Move(ref weights[at], ref squares[at], slopes[s] * value + Shrink * weights[at]);
            }
        }
    }

    private static void Move(ref double weight, ref double squares, double slope)
    {
        squares += slope * slope;
        if (squares > 0)
        {
            weight -= Rate * slope / (Math.Sqrt(squares) + 0.01);
        }
    }
}
