namespace Samenkracht.Host.Demo.Years;

/// <summary>Chance that is the same in every run: a series of numbers that follows from the seed and a purpose alone.</summary>
internal sealed class Dice
{
    private ulong _state;

    /// <summary>The series of a purpose.</summary>
    public Dice(int seed, string purpose)
    {
        // FNV-1a: the hash of a string that .NET gives differs from run to run.
        var hash = 14695981039346656037UL;
        foreach (var letter in purpose) hash = (hash ^ letter) * 1099511628211UL;
        _state = hash ^ ((ulong)seed * 0x9E3779B97F4A7C15UL);
    }

    /// <summary>A number from 0 up to 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number, both bounds included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True once in so many times.</summary>
    public bool Chance(double share) => Fraction() < share;

    /// <summary>One of these.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[Between(0, from.Count - 1)];

    /// <summary>One of these, by weight.</summary>
    public T Pick<T>(IReadOnlyList<T> from, Func<T, double> weight)
    {
        var left = Fraction() * from.Sum(weight);
        foreach (var one in from)
        {
            left -= weight(one);
            if (left < 0) return one;
        }

        return from[^1];
    }

    /// <summary>So many of these, each at most once, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int number)
    {
        var chosen = Enumerable.Range(0, from.Count).Select(at => (At: at, Draw: Next())).ToList();
        return [.. chosen.OrderBy(one => one.Draw).Take(number).OrderBy(one => one.At).Select(one => from[one.At])];
    }

    /// <summary>A whole number with this mean: rounded up as often as it takes.</summary>
    public int Whole(double mean) => (int)Math.Floor(mean) + (Chance(mean - Math.Floor(mean)) ? 1 : 0);

    /// <summary>A number with this mean and spread, by the normal distribution.</summary>
    public double Normal(double mean, double spread) =>
        mean + (spread * Math.Sqrt(-2 * Math.Log(1 - Fraction())) * Math.Cos(2 * Math.PI * Fraction()));

    /// <summary>A number of which half lie below the median, with a long tail.</summary>
    public double LogNormal(double median, double spread) => median * Math.Exp(Normal(0, spread));

    /// <summary>A UUID of version 4.</summary>
    public string Uuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes[8..], Next());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    // SplitMix64.
    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
