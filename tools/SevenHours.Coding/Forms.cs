namespace SevenHours.Coding;

/// <summary>The forms of a line: <c>[a|b]</c> stands for either, <c>[|a]</c> for it or nothing.</summary>
internal static class Forms
{
    private const int Most = 10;

    /// <summary>Up to ten forms, spread over all there are; the same each time.</summary>
    public static IReadOnlyList<string> Of(string line)
    {
        var parts = Parts(line);
        var count = parts.Aggregate(1L, (product, part) => product * part.Length);
        var forms = Math.Min(count, Most);
        return [.. Enumerable.Range(0, (int)forms).Select(i => Form(parts, i * count / forms + Draw.Of(line, i) % (count / forms))).Distinct()];
    }

    private static List<string[]> Parts(string line)
    {
        var parts = new List<string[]>();
        while (line.Length > 0)
        {
            var (open, close) = (line.IndexOf('['), line.IndexOf(']'));
            if (open < 0)
            {
                parts.Add([line]);
                break;
            }

            if (close < open) throw new InvalidDataException($"Brackets do not match in: {line}");
            parts.Add([line[..open]]);
            parts.Add(line[(open + 1)..close].Split('|'));
            line = line[(close + 1)..];
        }

        return parts;
    }

    private static string Form(List<string[]> parts, long which)
    {
        var form = "";
        foreach (var part in Enumerable.Reverse(parts))
        {
            form = part[which % part.Length] + form;
            which /= part.Length;
        }

        var clean = form.Replace(" ,", ",", StringComparison.Ordinal).Replace(" ?", "?", StringComparison.Ordinal)
            .Replace(" .", ".", StringComparison.Ordinal).Replace(" ؟", "؟", StringComparison.Ordinal);
        return string.Join(' ', clean.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
