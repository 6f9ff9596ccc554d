using System.Text.Json;

namespace SevenHours.Journal;

/// <summary>The record that makes an erasure visible.</summary>
internal static class ErasureRecord
{
    public static NewRecord Of(string reason, IReadOnlyList<string> attachments)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("reason", reason);
            writer.WriteStartArray("attachments");
            foreach (var id in attachments) writer.WriteStringValue(id);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return new(Erasure.RecordType, Erasure.RecordTypeVersion, buffer.ToArray());
    }
}
