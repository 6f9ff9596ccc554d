namespace SevenHours.Language;

internal enum TokenKind
{
    End,
    Name,
    Number,
    Duration,
    Words,
    Open,
    Close,
    Comma,
    Comparison,
    And,
    Or,
    Not,
    For,
    True,
    False,
}

/// <summary>A word or sign of a condition, with its place in the source.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, string Text);
