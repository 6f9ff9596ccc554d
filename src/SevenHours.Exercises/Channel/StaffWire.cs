using System.Text.Json;
using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>How what staff keep beside the play is written down.</summary>
internal static class StaffWire
{
    private static readonly JsonSerializerOptions Options = SessionWire.MakeOptions();

    /// <summary>A record to append.</summary>
    public static NewRecord Record<T>(string type, int version, T payload, params IReadOnlyList<NewAttachment> words) =>
        new(type, version, JsonSerializer.SerializeToUtf8Bytes(payload, Options), words);

    /// <summary>Reads one back.</summary>
    /// <exception cref="Kernel.WireException">It is none of this kind.</exception>
    public static T Read<T>(StoredRecord record)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(record.Payload.Span, Options)!;
        }
        catch (JsonException e)
        {
            throw new Kernel.WireException($"The record '{record.Type}' at {record.Version} cannot be read: {e.Message}", e);
        }
    }
}
