using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Language;

/// <summary>
/// SHA-256 over what a package says once its libraries are resolved. Order of files, folders and keys, comments, line endings,
/// quotation marks and the place a thing is defined in leave it as it is.
/// </summary>
internal sealed class ContentHash : IDisposable
{
    private const string Version = "sevenhours package 1";
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash in small hexadecimal digits.</summary>
    public static string Of(MapNode? manifest, CompletedShape shape, Definitions definitions, StringTables strings, IEnumerable<Prose> prose, IEnumerable<GateOverride> overrides)
    {
        using var hash = new ContentHash();
        hash.Mark('V', Version);
        if (manifest is not null) hash.Add(manifest.Without("include"));
        foreach (var section in shape.Order)
        {
            foreach (var (id, definition) in definitions.Of(section.Name))
            {
                hash.Mark('E', section.Name);
                hash.Mark('I', id);
                hash.Add(definition.Node);
            }
        }

        foreach (var (language, id, text) in strings.Translations)
        {
            hash.Mark('T', language);
            hash.Mark('I', id);
            hash.Mark('S', text);
        }

        foreach (var page in prose) hash.Add(page);
        foreach (var decision in overrides) hash.Add(decision);
        return Convert.ToHexStringLower(hash.hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private void Add(Prose prose)
    {
        // A page is known by the words of its reference, which stand in the entity; where its folder lies does not matter.
        Mark('P', prose.Source);
        foreach (var (language, text) in prose.Translations)
        {
            Mark('T', language);
            Mark('S', text);
        }
    }

    // Who decided what is part of what is played; who vouches for the text is not, for a reading changes nothing in it.
    private void Add(GateOverride decision)
    {
        Mark('G', decision.Fingerprint ?? "");
        Mark('S', decision.Reason ?? "");
        Mark('S', decision.By ?? "");
        Mark('S', decision.On.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Add(YamlNode node)
    {
        switch (node)
        {
            case { IsNull: true }: Mark('N', ""); break;
            case ScalarNode scalar: Mark('S', scalar.Value); break;
            case ListNode list:
                Count('L', list.Items.Count);
                foreach (var item in list.Items) Add(item);
                break;
            case MapNode map:
                Count('M', map.Entries.Count);
                foreach (var entry in map.Entries.OrderBy(e => e.Key.Value, StringComparer.Ordinal))
                {
                    Mark('K', entry.Key.Value);
                    Add(entry.Value);
                }

                break;
        }
    }

    // Every piece carries its kind and its length, so that no two contents give the same bytes.
    private void Mark(char kind, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Count(kind, bytes.Length);
        hash.AppendData(bytes);
    }

    private void Count(char kind, int count)
    {
        System.Span<byte> head = stackalloc byte[5];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], count);
        hash.AppendData(head);
    }
}
