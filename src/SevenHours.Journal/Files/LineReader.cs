namespace SevenHours.Journal.Files;

/// <summary>Cuts bytes into lines. A line must end with a line feed: a file cut off in the middle of one is told from a whole one.</summary>
internal sealed class LineReader(Stream input)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>The number of the line last asked for, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line, valid until the next call; null at the end.</summary>
    /// <exception cref="FormatException">The last line has no end.</exception>
    public ReadOnlyMemory<byte>? Next()
    {
        Number++;
        var searched = start;
        while (true)
        {
            var feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var line = buffer.AsMemory(start, searched + feed - start);
                start = searched + feed + 1;
                return line;
            }
            searched = MakeRoom();
            var read = input.Read(buffer, end, buffer.Length - end);
            if (read == 0 && start != end) throw new FormatException("the line is cut off");
            if (read == 0) return null;
            end += read;
        }
    }

    private int MakeRoom()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        return end;
    }
}
