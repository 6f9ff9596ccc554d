using System.Globalization;
using System.Text;
using SevenHours.Disciplines.Interviews;

namespace SevenHours.Coding;

/// <summary>Counts what was read as what.</summary>
internal sealed class Confusion
{
    private static readonly HashSet<string> NotRecommended = ["closed", "forced_choice", "multiple", "leading", "accusatory"];

    private readonly Dictionary<(string Is, string ReadAs), double> counts = [];
    private double all;
    private double right;
    private double rightInTwo;

    /// <summary>The share of right classes.</summary>
    public double Accuracy => right / all;

    /// <summary>The share of utterances rightly read as recommended or not.</summary>
    public double AccuracyInTwo => rightInTwo / all;

    /// <summary>The mean over the classes of the harmonic mean of precision and recall.</summary>
    public double MacroF1 => QuestionClass.Names.Select(F1).Average();

    /// <summary>The three figures in a line.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture, $"{all:0} utterances, accuracy {Accuracy:P1}, recommended or not {AccuracyInTwo:P1}, macro F1 {MacroF1:P1}");

    public void Add(string isOne, string readAs, double weight = 1)
    {
        counts[(isOne, readAs)] = counts.GetValueOrDefault((isOne, readAs)) + weight;
        all += weight;
        right += isOne == readAs ? weight : 0;
        rightInTwo += NotRecommended.Contains(isOne) == NotRecommended.Contains(readAs) ? weight : 0;
    }

    /// <summary>A Markdown table: what it is down, what it was read as across.</summary>
    public string Table()
    {
        var table = new StringBuilder("| is \\ read as |");
        table.AppendJoin("", QuestionClass.Names.Select(n => $" {n} |")).Append(" found |\n|--|").AppendJoin("", QuestionClass.Names.Select(_ => "--:|")).Append("--:|\n");
        foreach (var name in QuestionClass.Names)
        {
            table.Append("| ").Append(name).Append(" |").AppendJoin("", QuestionClass.Names.Select(other => Cell(name, other)));
            table.Append(CultureInfo.InvariantCulture, $" {Recall(name):P0} |\n");
        }

        return table.ToString();
    }

    private string Cell(string name, string other)
    {
        var count = counts.GetValueOrDefault((name, other));
        return count < 0.5 ? " |" : string.Create(CultureInfo.InvariantCulture, $" {count:0} |");
    }

    private double F1(string name)
    {
        var hits = counts.GetValueOrDefault((name, name));
        var read = counts.Where(c => c.Key.ReadAs == name).Sum(c => c.Value);
        var there = counts.Where(c => c.Key.Is == name).Sum(c => c.Value);
        return read + there == 0 ? 0 : 2 * hits / (read + there);
    }

    private double Recall(string name)
    {
        var there = counts.Where(c => c.Key.Is == name).Sum(c => c.Value);
        return there == 0 ? 0 : counts.GetValueOrDefault((name, name)) / there;
    }
}
