package dev.pingyi.attachment;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox, on a short lead. It mends a broken table of objects, but an object that cannot be read makes the file broken,
 * where PDFBox would go on without it and another reader perhaps with it. All objects and unpacked bytes are counted.
 */
final class PdfParser extends PDFParser {

    private final PdfBudget budget = new PdfBudget();

    PdfParser(RandomAccessRead source) throws IOException {
        super(source, "", null, null, null);
        // What is decrypted waits on the disk; the document closes it.
        document = new Counted(IOUtils.createTempFileOnlyStreamCache().create());
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.node();
        return super.parseDirObject();
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject object) {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException unreadable) {
            throw new PdfRefused("broken");
        }
    }

    @Override
    protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
        var object = super.parseObjectStreamObject(stream, key);
        if (object == null) {
            throw new PdfRefused("broken");
        }
        return object;
    }

    private final class Counted extends COSDocument {

        private final RandomAccessStreamCache cache;

        private Counted(RandomAccessStreamCache cache) {
            super(() -> cache, PdfParser.this);
            this.cache = cache;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new PdfStream(cache, createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
