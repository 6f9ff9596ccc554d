namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>What is looked at in an utterance: words and their neighbours, runs of letters, the build. Each trait is the hash of its name.</summary>
/// <param name="Words">Words, pairs and triples of words, and what the last sentence begins and ends with.</param>
/// <param name="Letters">Runs of two to five letters within words, which see through endings and slips.</param>
/// <param name="Build">Roles, marks, counts.</param>
internal sealed record Traits(IReadOnlyList<uint> Words, IReadOnlyList<uint> Letters, IReadOnlyList<uint> Build)
{
    /// <summary>The traits of an utterance.</summary>
    public static Traits Of(Utterance utterance, WordRoles roles)
    {
        var last = utterance.LastSentence;
        return new Traits(
            Distinct(WordsOf(utterance.Tokens, last)),
            Distinct(utterance.Words.SelectMany(LettersOf)),
            Distinct([.. BuildOf(utterance.Tokens, last, roles), .. ThemesOf(utterance, last, roles)]));
    }

    /// <summary>The hash by which a trait is known in the weights: FNV-1a over the letters of its name.</summary>
    public static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return hash;
    }

    private static IReadOnlyList<uint> Distinct(IEnumerable<string> names) => [.. names.Select(Hash).Distinct()];

    private static IEnumerable<string> WordsOf(IReadOnlyList<string> tokens, IReadOnlyList<string> last)
    {
        string[] framed = ["^", .. tokens, "$"];
        for (var i = 0; i < framed.Length; i++)
        {
            yield return $"w{framed[i]}";
            if (i + 1 < framed.Length) yield return $"w{framed[i]} {framed[i + 1]}";
            if (i + 2 < framed.Length) yield return $"w{framed[i]} {framed[i + 1]} {framed[i + 2]}";
        }

        var words = last.Where(t => !Utterance.IsMark(t)).ToList();
        for (var n = 1; n <= Math.Min(3, words.Count); n++)
        {
            yield return "f" + string.Join(' ', words.Take(n));
            yield return "l" + string.Join(' ', words.TakeLast(n));
        }
    }

    private static IEnumerable<string> LettersOf(string word)
    {
        var framed = $"_{word}_";
        for (var length = 2; length <= 5; length++)
        {
            for (var i = 0; i + length <= framed.Length; i++)
            {
                yield return "c" + framed.Substring(i, length);
            }
        }
    }

    private static IEnumerable<string> BuildOf(IReadOnlyList<string> tokens, IReadOnlyList<string> last, WordRoles roles)
    {
        var marks = tokens.Where(Utterance.IsMark).ToList();
        var asks = marks.Count(m => m == "?");
        var sentences = 1 + tokens.Take(Math.Max(0, tokens.Count - 1)).Count(Utterance.EndsSentence);
        var own = last.Select(roles.Of).ToList();
        var all = tokens.Select(roles.Of).ToList();
        var whs = all.Count(r => r is "ask" or "why");
        var first = own.Count > 0 ? own[0] : "";
        var end = tokens.Count > 0 && Utterance.IsMark(tokens[^1]) ? tokens[^1] : "none";
        yield return $"b?{Math.Min(asks, 3)}";
        yield return $"bs{Math.Min(sentences, 4)}";
        yield return $"bn{Bin(tokens.Count - marks.Count)}";
        yield return $"bln{Bin(last.Count(t => !Utterance.IsMark(t)))}";
        yield return $"bend{end}";
        yield return $"bwh{Math.Min(whs, 3)}";
        yield return $"bwh{Math.Min(whs, 3)}?{Math.Min(asks, 2)}";
        yield return $"b,{Math.Min(marks.Count(m => m == ","), 3)}";
        yield return $"bor{Math.Min(all.Count(r => r == "or"), 2)}?{Math.Min(asks, 1)}";
        yield return $"borl{own.Contains("or")}";
        yield return $"bf{first}";
        yield return $"bf{first}{end}";
        yield return $"bff{(all.Count > 0 ? all[0] : "")}";
        yield return $"bl{own.LastOrDefault(r => r.Length > 1 || r == "x")}{end}";
        yield return $"blen{Bin(tokens.Count - marks.Count)}{end}{Math.Min(whs, 2)}";
        foreach (var run in Runs(own, "r")) yield return run;
        foreach (var run in Runs(all, "a")) yield return run;
    }

    private static IEnumerable<string> ThemesOf(Utterance utterance, IReadOnlyList<string> last, WordRoles roles)
    {
        var all = utterance.Words.SelectMany(roles.ThemesOf).GroupBy(t => t).ToList();
        var own = last.SelectMany(roles.ThemesOf).ToHashSet();
        var ends = last.Count > 0 ? last[^1] : "";
        foreach (var theme in all)
        {
            yield return $"t{theme.Key}";
            yield return $"t{theme.Key}{Math.Min(theme.Count(), 3)}";
            yield return $"t{theme.Key}{(ends == "?" ? "?" : "")}{roles.Of(last.Count > 0 ? last[0] : "")}";
            if (own.Contains(theme.Key)) yield return $"tl{theme.Key}{(ends == "?" ? "?" : "")}";
        }
    }

    /// <summary>Neighbouring roles, where a run of plain words counts as one.</summary>
    private static IEnumerable<string> Runs(IReadOnlyList<string> roles, string name)
    {
        List<string> framed = ["^"];
        foreach (var role in roles)
        {
            if (role != "x" || framed[^1] != "x") framed.Add(role);
        }

        framed.Add("$");
        for (var length = 2; length <= 4; length++)
        {
            for (var i = 0; i + length <= framed.Count; i++)
            {
                yield return name + string.Join(' ', framed.Skip(i).Take(length));
            }
        }
    }

    private static int Bin(int count) => count switch { <= 3 => count, <= 5 => 5, <= 8 => 8, <= 12 => 12, <= 18 => 18, _ => 19 };
}
