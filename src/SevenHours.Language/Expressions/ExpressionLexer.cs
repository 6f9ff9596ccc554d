using System.Text;

namespace SevenHours.Language;

/// <summary>Cuts a condition into words and signs.</summary>
internal sealed class ExpressionLexer(string source, Func<int, Location> locate, Diagnostics diagnostics)
{
    private readonly List<Token> tokens = [];
    private int at;

    /// <summary>The tokens with an <see cref="TokenKind.End"/> behind them, or null when a character fits nowhere.</summary>
    public List<Token>? Cut()
    {
        while (at < source.Length)
        {
            if (char.IsWhiteSpace(source[at])) at++;
            else if (!CutOne()) return null;
        }

        tokens.Add(new Token(TokenKind.End, source.TrimEnd().Length, ""));
        return tokens;
    }

    private bool CutOne()
    {
        var c = source[at];
        if (c is 'D' && at + 1 < source.Length && source[at + 1] == '+') return CutMoment();
        if (char.IsAsciiLetter(c) || c == '_') return Add(NameLength(), null);
        if (char.IsAsciiDigit(c) || (c == '-' && at + 1 < source.Length && char.IsAsciiDigit(source[at + 1]))) return CutNumber();
        return c switch
        {
            '"' => CutWords(),
            '(' => Add(1, TokenKind.Open),
            ')' => Add(1, TokenKind.Close),
            ',' => Add(1, TokenKind.Comma),
            '=' => Add(1, TokenKind.Comparison),
            '<' or '>' => Add(at + 1 < source.Length && source[at + 1] == '=' ? 2 : 1, TokenKind.Comparison),
            '!' when at + 1 < source.Length && source[at + 1] == '=' => Add(2, TokenKind.Comparison),
            _ => Refuse(LanguageRules.UnexpectedCharacter, Rune.TryGetRuneAt(source, at, out var rune) ? rune.ToString() : "\uFFFD"),
        };
    }

    private int NameLength()
    {
        var end = at;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '_' or '.')) end++;
        return end - at;
    }

    private bool CutNumber()
    {
        var end = at + 1;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '_' or '.')) end++;
        var word = source[at..end];
        if (int.TryParse(word, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _))
            return Add(word.Length, TokenKind.Number);
        return Span.TryParse(word, out _) ? Add(word.Length, TokenKind.Duration) : Refuse(LanguageRules.BadQuantity, word);
    }

    // D+2, or D+2 03:00.
    private bool CutMoment()
    {
        var end = at + 2;
        while (end < source.Length && char.IsAsciiDigit(source[end])) end++;
        if (end + 6 <= source.Length && source[end] == ' ' && source[end + 3] == ':') end += 6;
        var word = source[at..end];
        return Span.TryParse(word, out _) ? Add(word.Length, TokenKind.Duration) : Refuse(LanguageRules.BadQuantity, word);
    }

    private bool CutWords()
    {
        var words = new StringBuilder();
        for (var i = at + 1; i < source.Length; i++)
        {
            if (source[i] == '"')
            {
                tokens.Add(new Token(TokenKind.Words, at, words.ToString()));
                at = i + 1;
                return true;
            }

            if (source[i] == '\\' && i + 1 < source.Length && (source[i + 1] is '"' or '\\')) i++;
            words.Append(source[i]);
        }

        return Refuse(LanguageRules.UnclosedWords, source[at..]);
    }

    private bool Add(int length, TokenKind? kind)
    {
        var text = source.Substring(at, length);
        tokens.Add(new Token(kind ?? KeywordOrName(text), at, text));
        at += length;
        return true;
    }

    private bool Refuse(DiagnosticRule rule, string found)
    {
        diagnostics.Report(rule, locate(at), found);
        return false;
    }

    private static TokenKind KeywordOrName(string word) => word switch
    {
        "and" => TokenKind.And,
        "or" => TokenKind.Or,
        "not" => TokenKind.Not,
        "for" => TokenKind.For,
        "true" => TokenKind.True,
        "false" => TokenKind.False,
        _ => TokenKind.Name,
    };
}
