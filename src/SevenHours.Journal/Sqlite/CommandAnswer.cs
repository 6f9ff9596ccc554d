using System.Globalization;

namespace SevenHours.Journal.Sqlite;

/// <summary>The first answer to a command as it is kept: a line per stream.</summary>
internal static class CommandAnswer
{
    public static string Encode(IReadOnlyList<StreamExtent> extents) => string.Join('\n', extents.Select(extent =>
        string.Create(CultureInfo.InvariantCulture, $"{extent.Stream} {extent.FirstVersion} {extent.LastVersion} {extent.FirstPosition}")));

    public static IReadOnlyList<StreamExtent> Decode(string answer)
    {
        return [.. answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var fields = line.Split(' ');
            return new StreamExtent(new(fields[0]), Number(fields[1]), Number(fields[2]), Number(fields[3]));
        })];
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
