using System.Collections.Frozen;
using System.Text;

namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>The trained weights of all languages, as they are kept in one resource.</summary>
/// <remarks>
/// The file: <c>7HC1</c>; 32 bytes that name the data and programs it was trained by; the styles by name; for each language its tag, scale,
/// biases, the number of traits, their hashes and their weights. Numbers are little-endian, texts have their length before them.
/// </remarks>
/// <param name="Inputs">The SHA-256 of what it was trained from.</param>
/// <param name="Styles">The styles the weights tell apart, in the order of the weights.</param>
/// <param name="Languages">The weights of each language.</param>
internal sealed record CodingModel(IReadOnlyList<byte> Inputs, IReadOnlyList<QuestionStyle> Styles, FrozenDictionary<string, LanguageWeights> Languages)
{
    private const string Magic = "7HC1";

    private static readonly Lazy<CodingModel> TheShipped = new(() =>
    {
        using var stream = typeof(CodingModel).Assembly.GetManifestResourceStream("Coding/model.bin")
            ?? throw new InvalidOperationException("The weights by which questions are coded are missing.");
        return Read(stream);
    });

    /// <summary>The model the product ships.</summary>
    public static CodingModel Shipped => TheShipped.Value;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds none.</exception>
    public static CodingModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (Encoding.ASCII.GetString(reader.ReadBytes(Magic.Length)) != Magic)
        {
            throw new InvalidDataException("This is no model for coding questions.");
        }

        var inputs = reader.ReadBytes(32);
        var styles = new QuestionStyle[reader.ReadByte()];
        for (var i = 0; i < styles.Length; i++)
        {
            styles[i] = Enum.Parse<QuestionStyle>(reader.ReadString());
        }

        var languages = new LanguageWeights[reader.ReadByte()];
        for (var i = 0; i < languages.Length; i++)
        {
            languages[i] = Language(reader, styles.Length);
        }

        return new CodingModel(inputs, styles, languages.ToFrozenDictionary(l => l.Language, StringComparer.Ordinal));
    }

    /// <summary>Writes the model, the same bytes each time.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(Magic));
        writer.Write([.. Inputs]);
        writer.Write((byte)Styles.Count);
        foreach (var style in Styles)
        {
            writer.Write(style.ToString());
        }

        writer.Write((byte)Languages.Count);
        foreach (var language in Languages.Values.OrderBy(l => l.Language, StringComparer.Ordinal))
        {
            writer.Write(language.Language);
            writer.Write(language.Scale);
            foreach (var bias in language.Bias) writer.Write(bias);
            writer.Write(language.Known.Length);
            foreach (var trait in language.Known) writer.Write(trait);
            foreach (var weight in language.Weights) writer.Write(weight);
        }
    }

    private static LanguageWeights Language(BinaryReader reader, int styles)
    {
        var (language, scale) = (reader.ReadString(), reader.ReadInt32());
        var bias = new int[styles];
        for (var i = 0; i < styles; i++) bias[i] = reader.ReadInt32();
        var known = new uint[reader.ReadInt32()];
        for (var i = 0; i < known.Length; i++) known[i] = reader.ReadUInt32();
        var weights = reader.ReadBytes(known.Length * styles);
        return new LanguageWeights(language, scale, bias, known, [.. weights.Select(w => unchecked((sbyte)w))]);
    }
}
