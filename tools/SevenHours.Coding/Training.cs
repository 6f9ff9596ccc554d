using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using SevenHours.Disciplines.Interviews.Coding;

namespace SevenHours.Coding;

/// <summary>Makes the model of all the data.</summary>
internal static class Training
{
    /// <summary>The file that says how far scores are to be trusted in each language, as validation found it.</summary>
    public const string Sureness = "sureness.txt";

    public static CodingModel Run(string folder)
    {
        var sureness = ReadSureness(folder);
        var languages = CoderLanguage.Trained.ToFrozenDictionary(l => l, l => OfLanguage(folder, l, sureness.GetValueOrDefault(l, 1000)), StringComparer.Ordinal);
        return new CodingModel(InputsOf(folder), Corpus.Styles, languages);
    }

    /// <summary>Trains one language.</summary>
    public static LanguageWeights OfLanguage(string folder, string language, int sureness)
    {
        var corpus = Corpus.Read(Path.Combine(folder, $"{language}.txt"));
        var samples = new Samples(language, corpus);
        return Learner.From([.. corpus.Lines.Select(line => samples.ToLearn(line).ToList())]).ToWhole(language, sureness);
    }

    /// <summary>Whether the shipped weights of a language are, number for number, those a fresh training gives.</summary>
    public static bool IsShipped(string folder, string language)
    {
        var (shipped, fresh) = (CodingModel.Shipped.Languages[language], OfLanguage(folder, language, ReadSureness(folder)[language]));
        return shipped.Scale == fresh.Scale && shipped.Bias.SequenceEqual(fresh.Bias) && shipped.Known.AsSpan().SequenceEqual(fresh.Known)
            && shipped.Weights.AsSpan().SequenceEqual(fresh.Weights);
    }

    /// <summary>Whether the shipped model was trained from the data as they are.</summary>
    public static bool IsOfTheseData(string folder) => CodingModel.Shipped.Inputs.SequenceEqual(InputsOf(folder));

    /// <summary>How far scores are to be trusted in each language, in per mille.</summary>
    public static IReadOnlyDictionary<string, int> ReadSureness(string folder)
    {
        var file = Path.Combine(folder, Sureness);
        return File.Exists(file)
            ? File.ReadLines(file).Select(l => l.Split(' ')).ToDictionary(l => l[0], l => int.Parse(l[1], CultureInfo.InvariantCulture))
            : new Dictionary<string, int>();
    }

    /// <summary>The SHA-256 of the data, line ends aside, in the order of their names.</summary>
    public static byte[] InputsOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder, "*.txt").OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Prepend(Path.GetFileName(file)))
            {
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
            }
        }

        return hash.GetHashAndReset();
    }
}
