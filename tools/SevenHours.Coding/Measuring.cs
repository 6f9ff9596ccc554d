using SevenHours.Disciplines.Interviews.Coding;

namespace SevenHours.Coding;

/// <summary>Measures the shipped model on a set kept apart: files named for their language, each line a class, a tab and an utterance.</summary>
internal static class Measuring
{
    public static void Run(string folder, TextWriter to)
    {
        foreach (var file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var counts = Of(file);
            to.WriteLine($"### {Path.GetFileNameWithoutExtension(file)}");
            to.WriteLine();
            to.WriteLine(counts.Summary);
            to.WriteLine();
            to.WriteLine(counts.Table());
        }
    }

    /// <summary>What the shipped model reads as what in a file.</summary>
    public static Confusion Of(string file)
    {
        var counts = new Confusion();
        foreach (var parts in File.ReadLines(file).Select(line => line.Split('\t')).Where(parts => parts.Length >= 2 && !parts[0].StartsWith('#')))
        {
            counts.Add(parts[0], QuestionCoder.Code(parts[1], Path.GetFileNameWithoutExtension(file)).Class);
        }

        return counts;
    }
}
